package lv.atbalsts.funding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.funding.measure.MeasureDesk;
import lv.atbalsts.funding.partner.PartnerDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.funding.rules.DateRules;
import lv.atbalsts.funding.split.rules.Rates;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Money;

/** The contracts' use cases. */
@ApplicationScoped
public class ContractDesk {

  private final ContractVersions versions;
  private final ContractBudgets budgets;
  private final ProjectDesk projects;
  private final MeasureDesk measures;
  private final PartnerDesk partners;
  private final Outbox outbox;
  private final Clock clock;

  ContractDesk(
      ContractVersions versions,
      ContractBudgets budgets,
      ProjectDesk projects,
      MeasureDesk measures,
      PartnerDesk partners,
      Outbox outbox,
      Clock clock) {
    this.versions = versions;
    this.budgets = budgets;
    this.projects = projects;
    this.measures = measures;
    this.partners = partners;
    this.outbox = outbox;
    this.clock = clock;
  }

  ContractVersionView sign(UUID projectId, SignContract request) {
    Project project = projects.locked(projectId);
    Optional<ContractVersion> latest = versions.latest(projectId);
    check(request, latest.map(ContractVersion::signedOn).orElseGet(project::submittedOn));
    project.contract();
    if (latest.isEmpty()) {
      refuseAhead("/validFrom", request.validFrom()); // the region sees its partners from now on
    }
    latest.ifPresent(before -> refuseOverlap(before, request.validFrom()));
    Split split = split(request);
    measures.contract(
        project.measure(),
        request.validFrom(),
        latest.map(ContractVersion::total).orElse(Money.ZERO),
        request.total());
    int number = latest.map(ContractVersion::number).orElse(0) + 1;
    ContractVersion version = new ContractVersion(project, number, request, split);
    versions.persist(version);
    budget(projectId, split);
    outbox.publish(version.signed(project));
    if (latest.isEmpty()) {
      partners.contracted(project);
    }
    return version.view();
  }

  /** Contracts are signed one after the other, the first one after the project was submitted. */
  private void check(SignContract request, LocalDate before) {
    refuseAhead("/signedOn", request.signedOn());
    FieldErrors errors = new FieldErrors();
    DateRules.notBefore(errors, "/signedOn", request.signedOn(), before);
    if (request.total().cents() <= 0) {
      errors.add("/total/amount", "FND-0042");
    }
    if (request.stateRate() != null
        && request.euRate().add(request.stateRate()).compareTo(new BigDecimal(100)) > 0) {
      errors.add("/stateRate", "FND-0010");
    }
    errors.refuseIfAny("FND-0001");
  }

  private void refuseAhead(String pointer, LocalDate day) {
    FieldErrors errors = new FieldErrors();
    DateRules.notAfterToday(errors, pointer, day, LocalDate.now(clock));
    errors.refuseIfAny("FND-0001");
  }

  private static void refuseOverlap(ContractVersion before, LocalDate validFrom) {
    if (!validFrom.isAfter(before.validFrom())) {
      Refusal.of("FND-0009", 409)
          .args(validFrom, before.validFrom())
          .rule("FUN-02")
          .conflicts(List.of(before.view().contractVersionId()))
          .raise();
    }
  }

  private static Split split(SignContract request) {
    Rates rates = new Rates(request.euRate(), request.stateRate(), request.rounding());
    Split byRate = Split.of(request.total().amount(), rates);
    if (request.euShare() == null) {
      return byRate;
    }
    if (request.euShare().amount().compareTo(byRate.eu()) > 0) {
      Refusal.of("FND-0007", 422)
          .args(request.euShare().amount(), request.euRate(), byRate.eu())
          .rule("FUN-01")
          .limit(new Money(byRate.eu()))
          .requested(request.euShare())
          .raise();
    }
    return Split.withEu(request.total().amount(), request.euShare().amount(), rates);
  }

  private void budget(UUID projectId, Split split) {
    budgets
        .locked(projectId)
        .ifPresentOrElse(
            budget -> budget.amend(split),
            () -> budgets.persist(new ContractBudget(projectId, split)));
  }

  List<ContractVersionView> list(UUID projectId) {
    projects.visible(projectId);
    return versions.of(projectId).stream().map(ContractVersion::view).toList();
  }

  /** All versions of a project's contract, the first one first (FUN-02). */
  public List<ContractVersion> versions(UUID projectId) {
    return versions.of(projectId);
  }
}
