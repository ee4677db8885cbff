package lv.atbalsts.funding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.ledger.Ledger;
import lv.atbalsts.funding.measure.MeasureDesk;
import lv.atbalsts.funding.partner.PartnerDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;

/** The contracts' use cases. */
@ApplicationScoped
public class ContractDesk {

  private final ContractVersions versions;
  private final ContractBudgets budgets;
  private final ProjectDesk projects;
  private final MeasureDesk measures;
  private final PartnerDesk partners;
  private final Ledger ledger;
  private final Outbox outbox;
  private final Clock clock;

  ContractDesk(
      ContractVersions versions,
      ContractBudgets budgets,
      ProjectDesk projects,
      MeasureDesk measures,
      PartnerDesk partners,
      Ledger ledger,
      Outbox outbox,
      Clock clock) {
    this.versions = versions;
    this.budgets = budgets;
    this.projects = projects;
    this.measures = measures;
    this.partners = partners;
    this.ledger = ledger;
    this.outbox = outbox;
    this.clock = clock;
  }

  ContractVersionView sign(UUID projectId, ContractTerms request) {
    Project project = projects.locked(projectId);
    Optional<ContractVersion> latest = versions.latest(projectId);
    LocalDate today = LocalDate.now(clock);
    request.check(latest.map(ContractVersion::signedOn).orElseGet(project::submittedOn), today);
    project.contract();
    if (latest.isEmpty()) {
      refuseAhead(request, today);
    }
    latest.ifPresent(before -> before.refuseOverlap(request));
    Split split = request.split();
    measures.contract(
        project.measure(),
        request.validFrom(),
        latest.map(ContractVersion::total).orElse(Money.ZERO),
        request.total());
    ContractVersion version =
        latest
            .map(before -> before.amended(project, request, split))
            .orElseGet(() -> new ContractVersion(project, request, split));
    versions.persist(version);
    budget(projectId, split);
    outbox.publish(version.signed(project));
    ledger.commit(
        version.fact(project), split.minus(latest.map(ContractVersion::shares).orElse(Split.NONE)));
    if (latest.isEmpty()) {
      partners.contracted(project);
    }
    return version.view();
  }

  /** With the first version the region sees its partners, from now on. */
  private static void refuseAhead(ContractTerms request, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    StepDates.notAfterToday(errors, "/validFrom", request.validFrom(), today);
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  private void budget(UUID projectId, Split split) {
    budgets
        .locked(projectId)
        .ifPresentOrElse(
            budget -> budget.amend(split),
            () -> budgets.persist(new ContractBudget(projectId, split)));
  }

  Page<ContractVersionView> list(UUID projectId) {
    projects.visible(projectId);
    return Page.whole(versions.of(projectId)).map(ContractVersion::view);
  }

  /** How much of a project's contract may be paid in advance; 0.00 where it allows none. */
  public Money advanceLimit(UUID projectId) {
    return versions.latest(projectId).map(ContractVersion::advanceLimit).orElse(Money.ZERO);
  }

  /** All versions of a project's contract, the first one first (FUN-02). */
  public List<ContractVersion> versions(UUID projectId) {
    return versions.of(projectId);
  }
}
