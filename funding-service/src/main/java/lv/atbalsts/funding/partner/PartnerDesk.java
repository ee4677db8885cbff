package lv.atbalsts.funding.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.funding.turn.Turns;
import lv.atbalsts.kit.access.ScopeGroups;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
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
  private final Turns turns;
  private final Outbox outbox;

  PartnerDesk(
      Partners partners,
      ProjectDesk projects,
      Territories territories,
      ScopeGroups groups,
      Turns turns,
      Outbox outbox) {
    this.partners = partners;
    this.projects = projects;
    this.territories = territories;
    this.groups = groups;
    this.turns = turns;
    this.outbox = outbox;
  }

  List<PartnerView> join(UUID projectId, JoinPartners request) {
    Project project = projects.locked(projectId);
    project.requireOpen();
    check(request);
    // Turns are taken in one order, so that two requests never wait for each other.
    request.all().stream()
        .map(JoinPartner::municipality)
        .sorted()
        .forEach(each -> turns.take("partner", each));
    return request.all().stream().map(each -> join(project, each)).toList();
  }

  private void check(JoinPartners request) {
    FieldErrors errors = new FieldErrors();
    if (request.all().isEmpty()) {
      errors.add("", "FND-0012");
    }
    for (int index = 0; index < request.all().size(); index++) {
      JoinPartner each = request.all().get(index);
      territories.check(errors, request.pointer(index), each.municipality(), each.joinedOn());
    }
    errors.refuseIfAny("FND-0001");
  }

  private PartnerView join(Project project, JoinPartner request) {
    partners
        .notOver(
            request.municipality(),
            request.joinedOn(),
            project.id(),
            project.measure().equals(REGIONAL) ? REGIONAL : null)
        .stream()
        .min(Comparator.comparing(known -> !known.projectId().equals(project.id())))
        .ifPresent(known -> refuse(project, request, known));
    Partner partner = new Partner(project, request);
    partners.persistAndFlush(partner);
    groups.join(project.number(), request.municipality());
    outbox.publish(partner.joined(project));
    return partner.view();
  }

  private static void refuse(Project project, JoinPartner request, Partner known) {
    boolean same = known.projectId().equals(project.id());
    Refusal.of(same ? "FND-0014" : "FND-0015", 409)
        .args(request.municipality(), project.number(), known.joinedOn())
        .conflicts(List.of(known.projectId()))
        .raise();
  }

  /**
   * Ends a partnership. The region keeps its sight of the municipality's rows: what was delivered
   * before still has to be claimed and accounted for.
   */
  PartnerView withdraw(UUID projectId, String municipality, WithdrawPartner request) {
    Project project = projects.locked(projectId);
    project.requireOpen();
    Partner partner =
        partners
            .current(projectId, municipality)
            .orElseThrow(() -> Refusals.notFound("partner").toException());
    FieldErrors errors = new FieldErrors();
    if (request.withdrewOn().isBefore(partner.joinedOn())) {
      errors.add("/withdrewOn", "FND-0037", request.withdrewOn(), partner.joinedOn());
    }
    errors.refuseIfAny("FND-0001");
    outbox.publish(partner.withdraw(project, request));
    return partner.view();
  }

  List<PartnerView> list(UUID projectId, UUID after, int rows) {
    projects.visible(projectId);
    return partners.after(after, rows, projectId).stream().map(Partner::view).toList();
  }

  /** Whether the municipality ever was a partner of the project. */
  public boolean knows(UUID projectId, String municipality) {
    return !partners.of(projectId, municipality).isEmpty();
  }

  /** On which days the municipality is a partner of the project. */
  public Predicate<LocalDate> partnership(UUID projectId, String municipality) {
    List<Partner> periods = partners.of(projectId, municipality);
    return day -> periods.stream().anyMatch(each -> each.on(day));
  }
}
