package lv.atbalsts.funding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.funding.Amounts;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.activity.ActivityDesk;
import lv.atbalsts.funding.contract.ContractEvents.ContractRef;
import lv.atbalsts.funding.contract.ContractLineEvents.ContractLinesSet;
import lv.atbalsts.funding.contract.ContractLineEvents.ContractMoneyMoved;
import lv.atbalsts.funding.contract.ContractLineEvents.ContractMoveAnnulled;
import lv.atbalsts.funding.contract.ContractLineRequests.AnnulMove;
import lv.atbalsts.funding.contract.ContractLineRequests.MoveMoney;
import lv.atbalsts.funding.contract.ContractLineRequests.SetContractLines;
import lv.atbalsts.funding.contract.ContractLineTerms.LineKey;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Money;

/** The use cases of budget lines. */
@ApplicationScoped
class ContractLineDesk {

  private final ContractVersions versions;
  private final ContractBudgets budgets;
  private final ContractLines lines;
  private final LineMoves moves;
  private final LineShares shares;
  private final ClaimParts claimed;
  private final ProjectDesk projects;
  private final ActivityDesk activities;
  private final Territories territories;
  private final LineMoveSettings settings;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  ContractLineDesk(
      ContractVersions versions,
      ContractBudgets budgets,
      ContractLines lines,
      LineMoves moves,
      LineShares shares,
      ClaimParts claimed,
      ProjectDesk projects,
      ActivityDesk activities,
      Territories territories,
      LineMoveSettings settings,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.versions = versions;
    this.budgets = budgets;
    this.lines = lines;
    this.moves = moves;
    this.shares = shares;
    this.claimed = claimed;
    this.projects = projects;
    this.activities = activities;
    this.territories = territories;
    this.settings = settings;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  Page<ContractLineView> set(UUID projectId, SetContractLines request) {
    Project project = projects.locked(projectId);
    ContractVersion version = locked(project);
    check(project, version, request.lines());
    refuseAmongClaims(project, version, request.reason());
    List<ContractLine> made = shares.set(version, request.lines());
    outbox.publish(
        new ContractLinesSet(
            ContractRef.of(project), version.number(), request.lines(), request.reason()));
    return Page.whole(made).map(ContractLine::view);
  }

  /** The latest version; no claim of the project is divided until the transaction ends. */
  private ContractVersion locked(Project project) {
    budgets.locked(project.id());
    return versions
        .latest(project.id())
        .orElseThrow(() -> FundingRefusal.NOT_CONTRACTED.with(project.number()));
  }

  private void check(Project project, ContractVersion version, List<ContractLineTerms> said) {
    FieldErrors errors = new FieldErrors();
    Set<LineKey> keys = new HashSet<>();
    for (int index = 0; index < said.size(); index++) {
      ContractLineTerms line = said.get(index);
      String at = "/lines/" + index;
      activities.checkKind(
          errors, at + "/activity", line.activity(), project.measure(), version.validFrom());
      Amounts.aboveZero(errors, at + "/amount/amount", line.amount());
      if (line.partner() != null && territories.find(line.partner()).isEmpty()) {
        errors.add(at + "/partner", KitRefusal.UNKNOWN_TERRITORY);
      }
      if (!keys.add(line.key())) {
        errors.add(at, FundingRefusal.LINE_TWICE, line.key());
      }
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    Money sum = said.stream().map(ContractLineTerms::amount).reduce(Money.ZERO, Money::plus);
    if (!sum.equals(version.total())) {
      throw FundingRefusal.LINES_ARE_NOT_THE_TOTAL
          .with(sum.amount(), version.total().amount(), version.total().minus(sum).amount())
          .limit(version.total())
          .requested(sum)
          .remaining(version.total().minus(sum));
    }
  }

  /** What claims took before there were lines is of none; and what is replaced says why. */
  private void refuseAmongClaims(Project project, ContractVersion version, String reason) {
    if (!lines.any(project.id())
        && ClaimPart.sum(claimed.taken(project.id())).total().signum() != 0) {
      throw FundingRefusal.CLAIMED_WITHOUT_LINES.with(project.number());
    }
    if (!lines.of(version.id()).isEmpty() && (reason == null || reason.isBlank())) {
      FieldErrors errors = new FieldErrors();
      errors.add("/reason", FundingRefusal.REASON_MISSING);
      errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    }
    if (moves.count("contractVersionId = ?1 and annulmentReason is null", version.id()) > 0) {
      throw FundingRefusal.MONEY_WAS_MOVED.with(version.number());
    }
  }

  LineMoveView move(UUID projectId, MoveMoney request) {
    Project project = projects.locked(projectId);
    ContractVersion version = locked(project);
    FieldErrors errors = new FieldErrors();
    StepDates.notAfterToday(errors, "/movedOn", request.movedOn(), LocalDate.now(clock));
    StepDates.notBefore(errors, "/movedOn", request.movedOn(), version.signedOn());
    Amounts.aboveZero(errors, "/amount/amount", request.amount());
    Optional<ContractLine> from = line(version, request.fromLine());
    Optional<ContractLine> to =
        line(version, request.toLine())
            .filter(each -> !request.toLine().equals(request.fromLine()));
    if (from.isEmpty()) {
      errors.add("/fromLine", FundingRefusal.NO_SUCH_LINE_OF_CONTRACT, version.number());
    }
    if (to.isEmpty()) {
      errors.add("/toLine", FundingRefusal.NO_SUCH_LINE_OF_CONTRACT, version.number());
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    ContractLine source = from.orElseThrow();
    source.moveTo(to.orElseThrow(), request.amount(), settings.most(source.signed()));
    LineMove move = new LineMove(version, request, callers.current().subject());
    moves.persistAndFlush(move);
    outbox.publish(
        new ContractMoneyMoved(
            ContractRef.of(project),
            version.number(),
            move.id(),
            source.terms(),
            to.orElseThrow().terms(),
            request.amount(),
            request.movedOn(),
            request.reason()));
    return move.view();
  }

  private Optional<ContractLine> line(ContractVersion version, UUID id) {
    return lines.of(version.id()).stream().filter(each -> each.id().equals(id)).findFirst();
  }

  LineMoveView annul(UUID projectId, UUID id, AnnulMove request) {
    Project project = projects.locked(projectId);
    ContractVersion version = locked(project);
    LineMove move = moves.one(id);
    if (!move.projectId().equals(projectId)) {
      throw Refusals.notFound(moves.noun());
    }
    if (!move.contractVersionId().equals(version.id())) {
      throw FundingRefusal.CONTRACT_VERSION_IS_FOLLOWED
          .with(versions.findById(move.contractVersionId()).number(), version.number())
          .conflicts(List.of(version.id()));
    }
    move.annul(request.reason());
    line(version, move.fromLine())
        .orElseThrow()
        .moveBackFrom(line(version, move.toLine()).orElseThrow(), move.amount());
    outbox.publish(
        new ContractMoveAnnulled(ContractRef.of(project), version.number(), id, request.reason()));
    moves.flush();
    return move.view();
  }

  /** The lines of the latest version; none where it has none. */
  Page<ContractLineView> list(UUID projectId) {
    projects.visible(projectId);
    return Page.whole(
            versions.latest(projectId).map(version -> lines.of(version.id())).orElse(List.of()))
        .map(ContractLine::view);
  }

  Page<LineMoveView> moves(UUID projectId, PageRequest page) {
    projects.visible(projectId);
    return moves.page(page, Where.all().equal("projectId", projectId)).map(LineMove::view);
  }
}
