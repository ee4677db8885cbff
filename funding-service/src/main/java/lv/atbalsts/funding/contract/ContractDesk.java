package lv.atbalsts.funding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.contract.ContractRequests.CorrectContract;
import lv.atbalsts.funding.measure.MeasureDesk;
import lv.atbalsts.funding.measure.SignedContract;
import lv.atbalsts.funding.partner.PartnerDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Money;

/** The contracts' use cases. */
@ApplicationScoped
public class ContractDesk {

  private final ContractVersions versions;
  private final ContractBudgets budgets;
  private final ClaimParts parts;
  private final LineShares lines;
  private final ContractStops stops;
  private final ProjectDesk projects;
  private final MeasureDesk measures;
  private final PartnerDesk partners;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  ContractDesk(
      ContractVersions versions,
      ContractBudgets budgets,
      ClaimParts parts,
      LineShares lines,
      ContractStops stops,
      ProjectDesk projects,
      MeasureDesk measures,
      PartnerDesk partners,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.versions = versions;
    this.budgets = budgets;
    this.parts = parts;
    this.lines = lines;
    this.stops = stops;
    this.projects = projects;
    this.measures = measures;
    this.partners = partners;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  ContractVersionView sign(UUID projectId, ContractTerms request) {
    Project project = projects.locked(projectId);
    Optional<ContractVersion> latest = versions.latest(projectId);
    project.contract();
    ContractVersion version =
        signed(project, latest, request, latest.map(ContractVersion::total).orElse(Money.ZERO));
    latest.ifPresent(before -> lines.follow(before, version));
    if (latest.isEmpty()) {
      partners.contracted(project);
    }
    return version.view();
  }

  /**
   * A version that follows another, or is the first.
   *
   * @param replaced what the measure bears of the project until now
   */
  private ContractVersion signed(
      Project project, Optional<ContractVersion> earlier, ContractTerms request, Money replaced) {
    LocalDate today = LocalDate.now(clock);
    request.check(earlier.map(ContractVersion::signedOn).orElseGet(project::submittedOn), today);
    if (earlier.isEmpty()) {
      refuseAhead(request, today);
    }
    earlier.ifPresent(before -> before.refuseOverlap(request));
    refuseAfterTermination(project, request);
    Split split = request.split();
    LocalDate first =
        earlier
            .map(before -> versions.of(project.id()).getFirst().validFrom())
            .orElseGet(request::validFrom);
    measures.contract(
        project.measure(),
        project.round(),
        new SignedContract(
            first, request.validFrom(), request.endsOn(), replaced, request.total()));
    ContractVersion version =
        earlier
            .map(before -> before.amended(project, request, split))
            .orElseGet(() -> new ContractVersion(project, request, split));
    versions.persistAndFlush(version);
    budget(project.id(), split);
    outbox.publish(version.signed(project));
    return version;
  }

  private void refuseAfterTermination(Project project, ContractTerms request) {
    stops.standing(project.id()).stream()
        .filter(each -> each.isTermination() && each.covers(request.validFrom()))
        .findFirst()
        .ifPresent(
            each -> {
              throw FundingRefusal.CONTRACT_IS_TERMINATED
                  .with(request.validFrom(), each.stoppedOn())
                  .conflicts(List.of(each.id()));
            });
  }

  /**
   * Takes the latest version back, which was entered wrongly, and puts the right one in its place;
   * without one, the version before stands again.
   *
   * @throws RuntimeException the refusal 409 where another version follows or claims took by it
   */
  ContractVersionView correct(UUID projectId, int number, CorrectContract request) {
    Project project = projects.locked(projectId);
    List<ContractVersion> standing = versions.of(projectId);
    ContractVersion wrong =
        standing.stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(() -> Refusals.notFound("contract version"));
    refuseUnlessFree(wrong, standing.getLast());
    boolean replaced = request.contract() != null;
    if (!replaced && number == 1) {
      throw FundingRefusal.FIRST_VERSION_STAYS.with();
    }
    outbox.publish(
        wrong.correct(
            project,
            replaced,
            request.reason(),
            callers.current().subject(),
            OffsetDateTime.now(clock)));
    versions.flush();
    Optional<ContractVersion> earlier = versions.latest(projectId);
    if (replaced) {
      ContractVersion right = signed(project, earlier, request.contract(), wrong.total());
      lines.follow(wrong, right);
      return right.view();
    }
    ContractVersion again = earlier.orElseThrow();
    measures.contract(
        project.measure(),
        project.round(),
        new SignedContract(
            versions.of(projectId).getFirst().validFrom(),
            again.validFrom(),
            again.endsOn(),
            wrong.total(),
            again.total()));
    budget(projectId, again.split());
    lines.standAgain(again);
    return wrong.view();
  }

  /** No claim of the project is divided until the transaction ends. */
  private void refuseUnlessFree(ContractVersion wrong, ContractVersion latest) {
    if (latest.number() != wrong.number()) {
      throw FundingRefusal.CONTRACT_VERSION_IS_FOLLOWED
          .with(wrong.number(), latest.number())
          .conflicts(List.of(latest.id()));
    }
    budgets.locked(wrong.projectId());
    List<UUID> claims = parts.claims(wrong.id());
    if (!claims.isEmpty()) {
      throw FundingRefusal.CONTRACT_VERSION_IS_CLAIMED
          .with(wrong.number(), claims.size())
          .conflicts(claims);
    }
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

  /**
   * The versions of a project's contract, also those that were entered wrongly.
   *
   * @param asOf only the one in force on this day; null for all
   */
  Page<ContractVersionView> list(UUID projectId, LocalDate asOf) {
    projects.visible(projectId);
    List<ContractVersion> found =
        asOf == null ? versions.all(projectId) : days(projectId).version(asOf).stream().toList();
    return Page.whole(found).map(ContractVersion::view);
  }

  /** The total of the version that had been signed by a day; none before the first. */
  public Optional<Money> totalBy(UUID projectId, LocalDate day) {
    return versions.of(projectId).reversed().stream()
        .filter(each -> !each.signedOn().isAfter(day))
        .map(ContractVersion::total)
        .findFirst();
  }

  /** How much of a project's contract may be paid in advance; 0.00 where it allows none. */
  public Money advanceLimit(UUID projectId) {
    return versions.latest(projectId).map(ContractVersion::advanceLimit).orElse(Money.ZERO);
  }

  /**
   * By which version of a project's contract each day is divided, and which days count (FUN-02).
   */
  public ContractDays days(UUID projectId) {
    return new ContractDays(versions.of(projectId), stops.standing(projectId));
  }
}
