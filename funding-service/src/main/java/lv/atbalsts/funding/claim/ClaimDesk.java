package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimRequests.ClaimSearch;
import lv.atbalsts.funding.claim.ClaimRequests.DraftClaim;
import lv.atbalsts.funding.claim.ClaimRequests.RedrawClaim;
import lv.atbalsts.funding.contract.ContractShares;
import lv.atbalsts.funding.ledger.LedgerFact;
import lv.atbalsts.funding.partner.PartnerDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.ProjectNumber;

/** The claims' use cases: what they are made of, who sees them, what is paid of them. */
@ApplicationScoped
public class ClaimDesk {

  private final Claims claims;
  private final ClaimLines lines;
  private final MunicipalParts parts;
  private final ClaimBookings bookings;
  private final ClaimDecisions decisions;
  private final Clarifications clarifications;
  private final ClaimContents contents;
  private final FinalClaimRule finals;
  private final ProjectDesk projects;
  private final PartnerDesk partners;
  private final ContractShares contract;
  private final Withholding withholding;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  ClaimDesk(
      Claims claims,
      ClaimLines lines,
      MunicipalParts parts,
      ClaimBookings bookings,
      ClaimDecisions decisions,
      Clarifications clarifications,
      ClaimContents contents,
      FinalClaimRule finals,
      ProjectDesk projects,
      PartnerDesk partners,
      ContractShares contract,
      Withholding withholding,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.claims = claims;
    this.lines = lines;
    this.parts = parts;
    this.bookings = bookings;
    this.decisions = decisions;
    this.clarifications = clarifications;
    this.contents = contents;
    this.finals = finals;
    this.projects = projects;
    this.partners = partners;
    this.contract = contract;
    this.withholding = withholding;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  ClaimView draft(DraftClaim request) {
    Caller caller = callers.current();
    Project project = project(caller, request.projectNumber());
    ClaimFindings findings = new ClaimFindings();
    ClaimContents.Drawn drawn = draw(project, caller, request, findings);
    findings.refuseFirst();
    Claim claim = new Claim(project, caller, request.terms(), drawn);
    claims.persistAndFlush(claim);
    take(claim, drawn);
    outbox.publish(claim.drafted());
    return view(claim);
  }

  /** What a draft asks for; what is wrong of it is gathered, and nothing is taken. */
  ClaimContents.Drawn draw(
      Project project, Caller caller, DraftClaim request, ClaimFindings findings) {
    ClaimLevel level = caller.is(Role.MUNICIPALITY) ? ClaimLevel.MUNICIPALITY : ClaimLevel.REGION;
    findings.ask(
        "/kind", () -> finals.check(project, level, caller.owner(), request.terms().kind()));
    return contents.draw(project, level, request, findings);
  }

  Project project(Caller caller, String number) {
    return caller.is(Role.MUNICIPALITY)
        ? projects
            .find(number)
            .filter(known -> partners.knows(known.id(), caller.owner()))
            .orElseThrow(() -> Refusals.notFound("project"))
        : projects.visibleByNumber(number);
  }

  private void take(Claim claim, ClaimContents.Drawn drawn) {
    lines.take(claim, drawn.level(), drawn.lines());
    parts.draw(claim, drawn.lines());
    if (claim.isOfRegion()) {
      contract.take(
          claim.ref().projectId(),
          claim.ref().projectNumber(),
          claim.id(),
          drawn.parts(),
          drawn.services());
    }
  }

  /** What the claim is made of from now on takes the place of all that it was made of. */
  ClaimView redraw(UUID id, RedrawClaim request) {
    Claim claim = asClaimant(id);
    claim.requireOpenLines(
        clarifications.open(id).filter(Clarification::reopensNumbers).isPresent());
    Project project = projects.find(claim.ref().projectNumber()).orElseThrow();
    DraftClaim anew = request.of(project.number(), claim.terms().kind());
    giveBack(claim);
    lines.leaveOut(id);
    ClaimFindings findings = new ClaimFindings();
    ClaimContents.Drawn drawn = contents.draw(project, claim.ref().level(), anew, findings);
    findings.refuseFirst();
    outbox.publish(claim.redraw(anew.terms(), drawn, Signer.of(callers.current())));
    claims.flush();
    take(claim, drawn);
    bookings.redrawn(claim);
    return view(claim);
  }

  /** Nothing of the contract stays taken by it. */
  void giveBack(Claim claim) {
    if (claim.isOfRegion()) {
      contract.giveBack(claim.ref().projectId(), claim.id(), claim.declared());
    }
  }

  /** Several claims as {@link #asAddressee} gives them, locked in the order of their ids. */
  public List<Claim> allAsAddressee(Collection<UUID> ids) {
    return ids.stream()
        .sorted(Comparator.comparing(UUID::toString))
        .map(this::asAddressee)
        .toList();
  }

  /** What is unpaid of a region's claim is not paid, as far as the project owes for corrections. */
  public void withhold(Claim claim, LocalDate on) {
    if (claim.isOfRegion()) {
      bookings.lock(claim);
      withholding.withhold(claim, on);
      claims.flush();
    }
  }

  /** So much of a claim that is locked is not paid, for a correction; not booked yet. */
  public void withheld(Claim claim, Money amount) {
    claim.withhold(amount);
    parts.withhold(claim.id(), amount);
  }

  /** The correction was wrong: what was withheld is paid after all; not booked yet. */
  public void payAgain(Claim claim, Money amount) {
    claim.payAgain(amount);
    parts.payAgain(claim.id(), amount);
  }

  /** Books that something of a claim is paid, withheld, corrected or recovered. */
  public void settled(LedgerFact fact) {
    bookings.settled(fact);
  }

  /** Books that it is not any more. */
  public void unsettled(LedgerFact fact) {
    bookings.unsettled(fact);
  }

  /** Until the transaction ends nobody else corrects or books anything of the project. */
  public void alone(Claim claim) {
    bookings.lock(claim);
  }

  /**
   * Pays a part or all of what is certified of a claim, one payment after the other. What is paid
   * by a day is at most what was certified by it.
   *
   * @param claim locked, as {@link #asAddressee} gives it
   * @param earlier what was paid of it before, by day
   * @throws RuntimeException the refusals of {@link Claim#pay}
   */
  public void pay(Claim claim, Money amount, LocalDate on, NavigableMap<LocalDate, Money> earlier) {
    withhold(claim, on);
    LocalDate first =
        decisions.payableFrom(claim.id(), amount, earlier).orElseGet(claim::decidedOn);
    claim.pay(amount, on, first, today());
    claims.flush();
  }

  /** Whether {@link #pay} would pay it. */
  public boolean pays(
      Claim claim, Money amount, LocalDate on, NavigableMap<LocalDate, Money> earlier) {
    return claim.holds(amount)
        && decisions
            .payableFrom(claim.id(), amount, earlier)
            .filter(first -> !on.isBefore(first))
            .isPresent();
  }

  /**
   * Divides what is paid of a claim among the municipalities of whose services it is certified.
   *
   * @return the parts by territory code, together the payment; none of an advance
   */
  public SortedMap<String, Money> divide(Claim paid, Money amount) {
    return parts.pay(paid.id(), amount);
  }

  /**
   * What the region's claims of a project asked for that were handed in by a day, less what was
   * deducted by it; by the days on which they were handed in.
   */
  public SortedMap<LocalDate, Money> submitted(UUID projectId, LocalDate day) {
    SortedMap<LocalDate, Money> submitted = new TreeMap<>();
    claims
        .submitted(projectId, day)
        .forEach(claim -> submitted.merge(claim.submittedOn(), claim.liveOn(day), Money::plus));
    return submitted;
  }

  ClaimView read(UUID id) {
    return view(one(id));
  }

  Claim one(UUID id) {
    return visible(claims.one(id));
  }

  /**
   * A claim that its addressee looks at and has not decided on, with its lines; until the
   * transaction ends nobody else moves it.
   *
   * @throws RuntimeException the refusal 409 where it is not handed in, or decided on
   */
  public UnderReview underReview(UUID id) {
    Claim claim = asAddressee(id);
    claim.requireUnderReview();
    return new UnderReview(claim, lines.of(id));
  }

  /** A claim and what it is made of. */
  public record UnderReview(Claim claim, List<ClaimLine> lines) {}

  /** Whether the caller reads the claim. */
  public boolean sees(UUID id) {
    return claims.findByIdOptional(id).filter(this::isVisible).isPresent();
  }

  ClaimView view(Claim claim) {
    return claim.view(
        lines.of(claim.id()),
        decisions.of(claim.id()).stream().map(ClaimDecision::view).toList(),
        clarifications.of(claim.id()).stream().map(Clarification::view).toList(),
        payable(claim));
  }

  private Money payable(Claim claim) {
    Money outstanding =
        claim.isOfRegion() ? withholding.outstanding(claim.ref().projectId()) : Money.ZERO;
    Money payable = claim.unpaid().minus(outstanding);
    return payable.isNegative() ? Money.ZERO : payable;
  }

  Page<ClaimView> list(ClaimSearch search, PageRequest page) {
    Caller caller = callers.current();
    return claims
        .page(
            page,
            projects
                .of(search.projectNumber(), search.where(today()))
                .equal("claimant", caller.is(Role.MUNICIPALITY) ? caller.owner() : null))
        .map(Claim::view);
  }

  /** What was certified of claims of regions by a day, of those that were decided on by it. */
  public Map<UUID, Money> certifiedBy(LocalDate day) {
    return decisions.certifiedBy(day);
  }

  /**
   * The claims of regions that the caller sees, in the order of projects and of drafting.
   *
   * @param projectNumber null for all projects
   */
  public List<ClaimView> ofRegions(String projectNumber) {
    return claims.ofRegions(ProjectNumber.written(projectNumber)).stream()
        .map(Claim::view)
        .toList();
  }

  /** The claim as its claimant moves it: a municipality its own, a region its project's. */
  Claim asClaimant(UUID id) {
    return as(id, Role.MUNICIPALITY, Role.REGION);
  }

  /**
   * The claim as its addressee moves it: a region its municipalities', CFLA a region's. Until the
   * transaction ends nobody else does.
   */
  public Claim asAddressee(UUID id) {
    return as(id, Role.REGION, Role.CFLA);
  }

  private Claim as(UUID id, Role ofMunicipality, Role ofRegion) {
    Claim claim = visible(claims.locked(id));
    if (!callers.current().is(claim.isOfRegion() ? ofRegion : ofMunicipality)) {
      throw KitRefusal.ROLE_NOT_ALLOWED.with();
    }
    return claim;
  }

  private Claim visible(Claim claim) {
    if (!isVisible(claim)) {
      throw Refusals.notFound(claims.noun());
    }
    return claim;
  }

  private boolean isVisible(Claim claim) {
    Caller caller = callers.current();
    return caller.mayActFor(
        caller.is(Role.REGION) ? claim.ref().projectNumber() : claim.claimant());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
