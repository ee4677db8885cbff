package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import lv.atbalsts.funding.claim.ClaimRequests.ClaimSearch;
import lv.atbalsts.funding.claim.ClaimRequests.DraftClaim;
import lv.atbalsts.funding.claim.ClaimRequests.RedrawClaim;
import lv.atbalsts.funding.contract.ContractShares;
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

/** The claims' use cases: what they are made of, who sees them, what is paid of them. */
@ApplicationScoped
public class ClaimDesk {

  private final Claims claims;
  private final ClaimLines lines;
  private final MunicipalParts parts;
  private final ClaimDecisions decisions;
  private final Clarifications clarifications;
  private final ClaimContents contents;
  private final FinalClaimRule finals;
  private final ProjectDesk projects;
  private final PartnerDesk partners;
  private final ContractShares contract;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  ClaimDesk(
      Claims claims,
      ClaimLines lines,
      MunicipalParts parts,
      ClaimDecisions decisions,
      Clarifications clarifications,
      ClaimContents contents,
      FinalClaimRule finals,
      ProjectDesk projects,
      PartnerDesk partners,
      ContractShares contract,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.claims = claims;
    this.lines = lines;
    this.parts = parts;
    this.decisions = decisions;
    this.clarifications = clarifications;
    this.contents = contents;
    this.finals = finals;
    this.projects = projects;
    this.partners = partners;
    this.contract = contract;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  ClaimView draft(DraftClaim request) {
    Caller caller = callers.current();
    Project project = project(caller, request.projectNumber());
    ClaimLevel level = caller.is(Role.MUNICIPALITY) ? ClaimLevel.MUNICIPALITY : ClaimLevel.REGION;
    finals.check(project, level, caller.owner(), request.terms().kind());
    ClaimContents.Drawn drawn = contents.draw(project, level, request);
    Claim claim = new Claim(project, caller, request.terms(), drawn);
    claims.persistAndFlush(claim);
    take(claim, drawn);
    outbox.publish(claim.drafted());
    return view(claim);
  }

  private Project project(Caller caller, String number) {
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
    ClaimContents.Drawn drawn = contents.draw(project, claim.ref().level(), anew);
    outbox.publish(claim.redraw(anew.terms(), drawn, Signer.of(callers.current())));
    claims.flush();
    take(claim, drawn);
    return view(claim);
  }

  /** Nothing of the contract stays taken by it. */
  void giveBack(Claim claim) {
    if (claim.isOfRegion()) {
      contract.giveBack(claim.ref().projectId(), claim.id(), claim.declared());
    }
  }

  /**
   * Pays a part or all of what is certified of a claim, one payment after the other. What is paid
   * by a day is at most what was certified by it.
   *
   * @param earlier what was paid of a claim before, by day; asked for once the claim is locked
   * @throws RuntimeException the refusals of {@link Claim#pay}
   */
  public Claim pay(
      UUID id, Money amount, LocalDate on, Function<UUID, NavigableMap<LocalDate, Money>> earlier) {
    Claim claim = asAddressee(id);
    LocalDate first =
        decisions.payableFrom(id, amount, earlier.apply(id)).orElseGet(claim::decidedOn);
    claim.pay(amount, on, first, today());
    claims.flush();
    return claim;
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
    return view(visible(claims.one(id)));
  }

  /** Whether the caller reads the claim. */
  public boolean sees(UUID id) {
    return claims.findByIdOptional(id).filter(this::isVisible).isPresent();
  }

  ClaimView view(Claim claim) {
    return claim.view(
        lines.of(claim.id()),
        decisions.of(claim.id()).stream().map(ClaimDecision::view).toList(),
        clarifications.of(claim.id()).stream().map(Clarification::view).toList());
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

  /** The claim as its claimant moves it: a municipality its own, a region its project's. */
  Claim asClaimant(UUID id) {
    return as(id, Role.MUNICIPALITY, Role.REGION);
  }

  /** The claim as its addressee moves it: a region its municipalities', CFLA a region's. */
  Claim asAddressee(UUID id) {
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
