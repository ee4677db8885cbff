package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.measure.MeasureDesk;
import lv.atbalsts.funding.partner.PartnerDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.report.ReportForms.ReportForm;
import lv.atbalsts.funding.report.ReportRequests.ReportServices;
import lv.atbalsts.funding.upstream.assessment.Granted;
import lv.atbalsts.funding.upstream.assessment.GrantedService;
import lv.atbalsts.funding.upstream.registry.RegisteredService;
import lv.atbalsts.funding.upstream.registry.RegisteredServices;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Whether a report's lines can be paid at all: every wrong line is named, all at once. */
@ApplicationScoped
class ReportCheck {

  private final RegisteredServices registrations;
  private final PartnerDesk partners;
  private final Territories territories;
  private final MeasureDesk measures;
  private final Clock clock;

  ReportCheck(
      RegisteredServices registrations,
      PartnerDesk partners,
      Territories territories,
      MeasureDesk measures,
      Clock clock) {
    this.registrations = registrations;
    this.measures = measures;
    this.partners = partners;
    this.territories = territories;
    this.clock = clock;
  }

  /**
   * Refuses with 422 where any line is wrong.
   *
   * @param same the lines that stand already, and are asked again when they are claimed
   */
  void check(
      Project project,
      String municipality,
      ReportForm form,
      ReportServices request,
      Map<UUID, Granted> grants,
      Set<ReportedService> same) {
    Map<UUID, RegisteredService> known =
        registrations.byId(
            grants.values().stream()
                .map(each -> each.service().registrationId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Predicate<LocalDate> partnership = partners.partnership(project.id(), municipality);
    FieldErrors errors = new FieldErrors();
    measures.check(errors, project.measure(), days(request));
    Set<List<Object>> seen = new HashSet<>();
    for (int index = 0; index < request.lines().size(); index++) {
      ReportedService line = request.lines().get(index);
      Granted granted = grants.get(line.grantId());
      GrantedService grant = granted.service();
      String pointer = "/lines/" + index;
      if (!grant.projectNumber().equals(project.number())) {
        errors.add(
            pointer + "/grantId", FundingRefusal.GRANT_OF_ANOTHER_PROJECT, grant.projectNumber());
      }
      if (!seen.add(List.of(grant.clientRef(), grant.serviceType(), line.date()))) {
        errors.add(pointer, FundingRefusal.TWICE_IN_THIS_REPORT, line.date());
      }
      if (same.contains(line)) {
        continue;
      }
      form.check(errors, pointer + "/grantId", grant);
      date(errors, pointer + "/date", YearMonth.parse(request.month()), line.date());
      period(errors, pointer + "/date", grant, line.date());
      registered(errors, pointer, known.get(grant.registrationId()), grant, line.date());
      String responsible = granted.municipalityOn(line.date());
      if (!reportsFor(municipality, responsible, line.date())) {
        errors.add(
            pointer + "/date",
            FundingRefusal.ANOTHER_MUNICIPALITY_CLIENT_THAT_DAY,
            line.date(),
            then(responsible, line.date()));
      }
      if (!partnership.test(line.date())) {
        errors.add(pointer + "/date", FundingRefusal.NOT_PARTNER_THAT_DAY, line.date());
      }
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    DayBound.check(request.lines(), grants);
  }

  /** Refuses with 409 where another municipality reports the day. */
  void requireReporter(String municipality, Granted granted, LocalDate day) {
    String responsible = granted.municipalityOn(day);
    if (!reportsFor(municipality, responsible, day)) {
      throw FundingRefusal.ANOTHER_MUNICIPALITY_TO_CLOSE.with(day, then(responsible, day));
    }
  }

  /** A municipality reports its own days and those of what it was made of, until it ended. */
  private boolean reportsFor(String municipality, String responsible, LocalDate day) {
    return territories.find(municipality).filter(each -> each.endedBefore(day)).isEmpty()
        && (municipality.equals(responsible)
            || territories.lineage(municipality).contains(responsible));
  }

  private String then(String municipality, LocalDate day) {
    List<String> codes = territories.codesOn(municipality, day);
    return codes.isEmpty() ? municipality : String.join(", ", codes);
  }

  private static Map<String, LocalDate> days(ReportServices request) {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    for (int index = 0; index < request.lines().size(); index++) {
      days.put("/lines/" + index + "/date", request.lines().get(index).date());
    }
    return days;
  }

  private void date(FieldErrors errors, String pointer, YearMonth month, LocalDate day) {
    if (!YearMonth.from(day).equals(month)) {
      errors.add(pointer, FundingRefusal.DAY_OUTSIDE_MONTH, day, month);
    }
    StepDates.notAfterToday(errors, pointer, day, LocalDate.now(clock));
  }

  /** A provider of the medical registers has no registration that could end (REG-12). */
  private static void registered(
      FieldErrors errors,
      String pointer,
      RegisteredService registration,
      GrantedService grant,
      LocalDate day) {
    if (grant.registrationId() == null) {
      return;
    }
    if (registration == null) {
      errors.add(pointer + "/grantId", FundingRefusal.REGISTRATION_NOT_KNOWN_HERE_YET);
    } else if (!registration.validOn(day)) {
      errors.add(pointer + "/date", FundingRefusal.PROVIDER_NOT_REGISTERED_THAT_DAY, day);
    } else if (!registration.isFor(grant.serviceType())) {
      errors.add(
          pointer + "/grantId",
          FundingRefusal.REGISTRATION_IS_FOR_ANOTHER_SERVICE,
          registration.serviceType(),
          grant.serviceType());
    }
  }

  private static void period(
      FieldErrors errors, String pointer, GrantedService grant, LocalDate day) {
    if (!grant.covers(day)) {
      errors.add(pointer, FundingRefusal.DAY_OUTSIDE_GRANT, day);
    } else if (!grant.startedBy(day)) {
      errors.add(pointer, FundingRefusal.BEFORE_SERVICE_STARTED, day);
    }
  }
}
