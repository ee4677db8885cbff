package lv.atbalsts.registry.institution;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.institution.InstitutionEvents.ReorganisationPlanChanged;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** A plan of an institution's reorganisation; guards its days. */
@Entity
class ReorganisationPlan implements Identified {

  @Id private UUID id;
  private UUID institutionId;
  @Embedded private ReorganisationTerms terms;
  @Version private int version;

  protected ReorganisationPlan() {}

  ReorganisationPlan(Institution institution, ReorganisationTerms given, LocalDate today) {
    check(institution, given, today);
    id = Ids.next();
    institutionId = institution.id();
    terms = given;
  }

  /** A step is done or put off, one is added, or what was written wrong is put right. */
  void change(Institution institution, ReorganisationTerms given, LocalDate today) {
    check(institution, given, today);
    terms = given;
  }

  private static void check(Institution institution, ReorganisationTerms given, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    LocalDate adopted = given.adoptedOn();
    RegisterDateRules.notAfterToday(errors, "/adoptedOn", adopted, today);
    RegisterDateRules.notBefore(errors, "/adoptedOn", adopted, institution.terms().recordedOn());
    RegisterDateRules.notAfterToday(errors, "/endedOn", given.endedOn(), today);
    RegisterDateRules.notBefore(errors, "/endedOn", given.endedOn(), adopted);
    for (int i = 0; i < given.steps().size(); i++) {
      ReorganisationTerms.Step step = given.steps().get(i);
      String pointer = "/steps/" + i;
      RegisterDateRules.notBefore(errors, pointer + "/dueOn", step.dueOn(), adopted);
      RegisterDateRules.notAfterToday(errors, pointer + "/doneOn", step.doneOn(), today);
      RegisterDateRules.notBefore(errors, pointer + "/doneOn", step.doneOn(), adopted);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  ReorganisationPlanChanged changed(Institution institution, String reason) {
    return new ReorganisationPlanChanged(
        id, institutionId, institution.terms().municipality(), terms, reason);
  }

  ReorganisationView view() {
    return new ReorganisationView(id, institutionId, terms, version);
  }

  @Override
  public UUID id() {
    return id;
  }

  int version() {
    return version;
  }
}
