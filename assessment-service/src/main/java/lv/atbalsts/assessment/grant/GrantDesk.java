package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.ParticipationFilter;
import lv.atbalsts.assessment.enrolment.ParticipationScope;
import lv.atbalsts.assessment.grant.GrantDeclarations.WaitReason;
import lv.atbalsts.assessment.grant.GrantRequests.RevokeGrant;
import lv.atbalsts.assessment.grant.GrantView.GrantSummary;
import lv.atbalsts.assessment.grant.GrantView.WaitingView;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;

/** What the municipality does with granted services (ASM-09: it decides, the plan recommends). */
@ApplicationScoped
public class GrantDesk {

  private final Grants grants;
  private final GrantCheck check;
  private final AllowanceCheck allowances;
  private final EnrolmentDesk enrolments;
  private final ClientDesk clients;
  private final Outbox outbox;
  private final ParticipationScope scope;
  private final Clock clock;

  GrantDesk(
      Grants grants,
      GrantCheck check,
      AllowanceCheck allowances,
      EnrolmentDesk enrolments,
      ClientDesk clients,
      Outbox outbox,
      ParticipationScope scope,
      Clock clock) {
    this.grants = grants;
    this.check = check;
    this.allowances = allowances;
    this.enrolments = enrolments;
    this.clients = clients;
    this.outbox = outbox;
    this.scope = scope;
    this.clock = clock;
  }

  ServiceGrant grant(UUID enrolmentId, GrantTerms terms) {
    EnrolmentFacts enrolment = enrolments.deciding(enrolmentId);
    ServiceGrant grant = checked(clients.deciding(enrolment.clientId()), enrolment, terms);
    grants.persistAndFlush(grant);
    outbox.publish(grant.granted());
    return grant;
  }

  /** Takes in a decision, and its start where there is one; nothing is kept of a refused one. */
  public UUID taken(
      ClientFacts client, EnrolmentFacts enrolment, GrantTerms terms, LocalDate startedOn) {
    ServiceGrant grant = checked(client, enrolment, terms);
    List<Fact> told = new ArrayList<>(List.of(grant.granted()));
    if (startedOn != null) {
      told.add(grant.start(startedOn, enrolment.lastDay(LocalDate.now(clock))));
    }
    grants.persist(grant);
    told.forEach(outbox::publish);
    return grant.id();
  }

  ServiceGrant start(UUID id, LocalDate on) {
    ServiceGrant grant = find(id);
    outbox.publish(grant.start(on, lastDay(grant)));
    return grant;
  }

  ServiceGrant end(UUID id, LocalDate on) {
    ServiceGrant grant = find(id);
    outbox.publish(grant.end(on, lastDay(grant)));
    return grant;
  }

  ServiceGrant revoke(UUID id, RevokeGrant form) {
    ServiceGrant grant = find(id);
    outbox.publish(grant.revoke(form.revokedOn(), form.reason(), LocalDate.now(clock)));
    return grant;
  }

  ServiceGrant annulStart(UUID id, String reason) {
    ServiceGrant grant = find(id);
    outbox.publish(grant.annulStart(reason));
    return grant;
  }

  ServiceGrant find(UUID id) {
    ServiceGrant grant = grants.one(id);
    if (!scope.sees(grant.participation())) {
      throw Refusals.notFound(grants.noun());
    }
    return grant;
  }

  Page<GrantSummary> page(
      PageRequest page, ParticipationFilter filter, GrantStatus status, String serviceType) {
    return grants
        .page(
            page,
            scope.where(filter).equal("status", status).equal("terms.serviceType", serviceType))
        .map(ServiceGrant::view)
        .map(GrantSummary::of);
  }

  /** Those that wait for a place or a building, for anything where nothing is named. */
  Page<WaitingView> waiting(PageRequest page, WaitReason what) {
    return grants.waiting(page, scope.where(), what).map(ServiceGrant::view).map(WaitingView::of);
  }

  /** A decision that is sent again is no second one; whoever decides has locked the person. */
  void refuseTwice(ServiceGrant grant) {
    Duplicates.refuse(
        grants.ofPaper(grant),
        known -> AssessmentRefusal.DECISION_IS_RECORDED_ALREADY.with(known.id()));
  }

  private LocalDate lastDay(ServiceGrant grant) {
    return enrolments.facts(grant.enrolmentId()).lastDay(LocalDate.now(clock));
  }

  private ServiceGrant checked(ClientFacts client, EnrolmentFacts enrolment, GrantTerms terms) {
    FieldErrors errors = new FieldErrors();
    errors.notAfter(
        "/decidedOn",
        AssessmentRefusal.DECISION_IN_FUTURE,
        terms.decidedOn(),
        LocalDate.now(clock));
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
    ServiceGrant grant = new ServiceGrant(enrolment, terms, check.basis(client, enrolment, terms));
    refuseTwice(grant);
    allowances.check(grant);
    return grant;
  }
}
