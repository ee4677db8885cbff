package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.upstream.assessment.GrantedService;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.FieldErrors;

/** The forms of reports and who may stand in each, as the methodology has them (FUN-06). */
@ApplicationScoped
class ReportForms {

  private final Sql sql;

  ReportForms(Sql sql) {
    this.sql = sql;
  }

  /**
   * The form of a report: the named one, else the one in which its first client stands.
   *
   * @throws RuntimeException the refusal 422 where there is none of that name, or for that client
   */
  ReportForm of(String named, GrantedService first) {
    List<ReportForm> all =
        sql.query(
            "select code, target_groups from report_form order by code",
            row -> new ReportForm(row.getString(1), Set.of((String[]) row.getArray(2).getArray())));
    Optional<ReportForm> form =
        all.stream()
            .filter(
                each -> named == null ? each.isFor(first.targetGroup()) : each.code().equals(named))
            .findFirst();
    if (form.isEmpty()) {
      FieldErrors errors = new FieldErrors();
      errors.add(
          "/form",
          FundingRefusal.NO_SUCH_FORM,
          named == null ? first.targetGroup() : named,
          all.stream().map(ReportForm::code).collect(Collectors.joining(", ")));
      errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    }
    return form.orElseThrow();
  }

  /** A form, and the target groups whose clients stand in it. */
  record ReportForm(String code, Set<String> targetGroups) {

    boolean isFor(String targetGroup) {
      return targetGroups.contains(targetGroup);
    }

    void check(FieldErrors errors, String pointer, GrantedService grant) {
      if (!isFor(grant.targetGroup())) {
        errors.add(
            pointer,
            FundingRefusal.CLIENT_OF_ANOTHER_FORM,
            grant.targetGroup(),
            code,
            String.join(", ", targetGroups.stream().sorted().toList()));
      }
    }
  }
}
