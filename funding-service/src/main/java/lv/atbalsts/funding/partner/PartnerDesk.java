package lv.atbalsts.funding.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.partner.PartnerEvents.PartnerConfirmed;
import lv.atbalsts.funding.partner.PartnerEvents.PartnerWithdrew;
import lv.atbalsts.funding.partner.PartnerRequests.DeclinePartner;
import lv.atbalsts.funding.partner.PartnerRequests.JoinPartner;
import lv.atbalsts.funding.partner.PartnerRequests.JoinPartners;
import lv.atbalsts.funding.partner.PartnerRequests.WithdrawPartner;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.ScopeGroups;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.reference.Territory;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;

/** The partners' use cases. */
@ApplicationScoped
public class PartnerDesk {

  /** The measure whose projects a municipality joins one at a time. */
  private static final String REGIONAL = "9.2.2.1";

  private final Partners partners;
  private final ProjectDesk projects;
  private final Territories territories;
  private final ScopeGroups groups;
  private final PartnerSuccession succession;
  private final AdvisoryLocks locks;
  private final Outbox outbox;
  private final Callers callers;
  private final PartnershipSettings settings;
  private final Clock clock;

  PartnerDesk(
      Partners partners,
      ProjectDesk projects,
      Territories territories,
      ScopeGroups groups,
      PartnerSuccession succession,
      AdvisoryLocks locks,
      Outbox outbox,
      Callers callers,
      PartnershipSettings settings,
      Clock clock) {
    this.partners = partners;
    this.projects = projects;
    this.territories = territories;
    this.groups = groups;
    this.succession = succession;
    this.locks = locks;
    this.outbox = outbox;
    this.callers = callers;
    this.settings = settings;
    this.clock = clock;
  }

  /** Proposes partners; of the ministry's own the word is given at once. */
  List<PartnerView> join(UUID projectId, JoinPartners request) {
    Project project = projects.locked(projectId);
    project.requireOpen();
    check(request);
    lock(request.all().stream().map(JoinPartner::municipality));
    List<Partner> proposed = request.all().stream().map(each -> propose(project, each)).toList();
    if (callers.current().is(Role.MINISTRY)) {
      proposed.forEach(each -> confirm(project, each));
    }
    return proposed.stream().map(Partner::view).toList();
  }

  /** What a municipality was made of, and what it became, is one partner with it. */
  private void lock(Stream<String> municipalities) {
    locks.lockAll(
        "partner",
        municipalities
            .flatMap(each -> territories.lineage(each).stream())
            .collect(Collectors.toSet()));
  }

  private void check(JoinPartners request) {
    FieldErrors errors = new FieldErrors();
    if (request.all().isEmpty()) {
      errors.add("", FundingRefusal.NAME_PARTNERS_ONE_WAY);
    }
    for (int index = 0; index < request.all().size(); index++) {
      JoinPartner each = request.all().get(index);
      territories.check(
          errors, request.pointer(index, "municipality"), each.municipality(), each.joinedOn());
      StepDates.notAfterToday(errors, request.pointer(index, "joinedOn"), each.joinedOn(), today());
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  private Partner propose(Project project, JoinPartner request) {
    refuseWhileElsewhere(project, request.municipality(), request.joinedOn());
    Partner partner = new Partner(project, request);
    partners.persistAndFlush(partner);
    outbox.publish(partner.proposed(project));
    return partner;
  }

  /** The municipality's word, or the ministry's: without it the region sees nothing. */
  PartnerView confirm(UUID projectId, String municipality) {
    Project project = projects.locked(projectId);
    project.requireOpen();
    lock(Stream.of(municipality));
    Partner partner = answeredForByCaller(projectId, municipality);
    confirm(project, partner);
    return partner.view();
  }

  private void confirm(Project project, Partner partner) {
    refuseWhileElsewhere(project, partner.municipality(), partner.joinedOn(), partner);
    PartnerConfirmed fact =
        partner.confirm(project, callers.current().subject(), OffsetDateTime.now(clock));
    partners.flush();
    outbox.publish(fact);
    if (project.contracted()) {
      giveSight(project, List.of(partner));
    }
  }

  /** A contract is signed: whoever has agreed to be a partner of the project is one now. */
  public void contracted(Project project) {
    giveSight(project, partners.confirmed(project.id()));
  }

  private void giveSight(Project project, List<Partner> joined) {
    for (Partner partner : joined) {
      groups.join(project.number(), partner.municipality());
      outbox.publish(partner.joined(project));
    }
    succession.gained(project, joined);
  }

  PartnerView decline(UUID projectId, String municipality, DeclinePartner request) {
    Project project = projects.locked(projectId);
    Partner partner = answeredForByCaller(projectId, municipality);
    outbox.publish(partner.decline(project, request, today()));
    return partner.view();
  }

  /**
   * Ends a partnership. The region goes on seeing what was delivered before, as long as it is to be
   * accounted for; the persons' records it does not see from now on.
   */
  PartnerView withdraw(UUID projectId, String municipality, WithdrawPartner request) {
    Project project = projects.locked(projectId);
    project.requireOpen();
    Partner partner = answeredForByCaller(projectId, municipality);
    List<Territory> passed =
        project.contracted() ? succession.passing(project, municipality) : List.of();
    LocalDate latest = today().plus(settings.accounting());
    PartnerWithdrew fact = partner.withdraw(project, request, latest, today());
    outbox.publish(fact);
    if (partner.everConfirmed()) { // a proposal gave no sight, and its end prolongs none
      groups.leaveAfter(project.number(), municipality, fact.accountingUntil());
      succession.ended(project, passed, fact);
    }
    return partner.view();
  }

  /**
   * The partnership that is not over, where the caller may speak for it: a municipality for itself
   * and for what became part of it as a whole. Of one that was split no part speaks for all: the
   * ministry does. Another's is refused with 404.
   */
  private Partner answeredForByCaller(UUID projectId, String municipality) {
    Caller caller = callers.current();
    boolean others =
        caller.is(Role.MUNICIPALITY)
            && !municipality.equals(caller.owner())
            && !territories.codesOn(municipality, today()).equals(List.of(caller.owner()));
    return partners
        .open(projectId, municipality)
        .filter(partner -> !others)
        .orElseThrow(() -> Refusals.notFound("partner"));
  }

  /** A municipality is a partner wherever one is of which it was made (ADR 23). */
  private void refuseWhileElsewhere(
      Project project, String municipality, LocalDate joinedOn, Partner... besides) {
    String measure = project.measure().equals(REGIONAL) ? REGIONAL : null;
    territories.lineage(municipality).stream()
        .filter(code -> code.equals(municipality) || isOver(code, joinedOn))
        .flatMap(code -> partners.notOver(code, joinedOn, project.id(), measure).stream())
        .filter(
            known ->
                known.municipality().equals(municipality)
                    || !known.projectId().equals(project.id()))
        .filter(known -> !List.of(besides).contains(known))
        .min(Comparator.comparing(known -> !known.projectId().equals(project.id())))
        .ifPresent(known -> refuse(project, municipality, known));
  }

  private boolean isOver(String code, LocalDate on) {
    return territories.find(code).filter(each -> each.endedBefore(on)).isPresent();
  }

  private static void refuse(Project project, String municipality, Partner known) {
    boolean same = known.projectId().equals(project.id());
    FundingRefusal reason =
        same
            ? FundingRefusal.ALREADY_PARTNER_OF_THIS_PROJECT
            : FundingRefusal.ALREADY_IN_ANOTHER_REGIONAL_PROJECT;
    throw reason
        .with(municipality, project.number(), known.joinedOn())
        .conflicts(List.of(known.projectId()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * The partnerships of a project.
   *
   * @param asOf only those that were agreed to and of whose days it is; null for all
   */
  Page<PartnerView> list(UUID projectId, PartnerStatus status, LocalDate asOf, PageRequest page) {
    projects.visible(projectId);
    Where where =
        Where.all()
            .equal("projectId", projectId)
            .equal("status", status)
            .notAfter("joinedOn", asOf);
    return partners
        .page(
            page,
            asOf == null
                ? where
                : where.and(
                    "confirmedAt is not null and (withdrewOn is null or withdrewOn > :asOf)",
                    "asOf",
                    asOf))
        .map(Partner::view);
  }

  /** Whether the municipality, or one that it was made of, ever was a partner of the project. */
  public boolean knows(UUID projectId, String municipality) {
    return ofLineage(projectId, municipality).stream().anyMatch(Partner::everConfirmed);
  }

  /**
   * On which days the municipality is a partner of the project: by its own partnership, or by that
   * of one that it was made of (ADR 23), until it withdraws itself.
   */
  public Predicate<LocalDate> partnership(UUID projectId, String municipality) {
    List<Partner> own = partners.of(projectId, municipality);
    List<Partner> all = ofLineage(projectId, municipality);
    return day -> {
      boolean withdrew = own.stream().anyMatch(each -> each.withdrewBy(day));
      return (withdrew ? own : all).stream().anyMatch(each -> each.on(day));
    };
  }

  private List<Partner> ofLineage(UUID projectId, String municipality) {
    return territories.lineage(municipality).stream()
        .flatMap(each -> partners.of(projectId, each).stream())
        .toList();
  }
}
