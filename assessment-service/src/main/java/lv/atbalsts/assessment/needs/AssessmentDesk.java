package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.confidential.Vault;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;

/** What assessors and the region do with assessments. */
@ApplicationScoped
public class AssessmentDesk {

  private final Assessments assessments;
  private final AssessmentCheck check;
  private final EnrolmentDesk enrolments;
  private final ClientDesk clients;
  private final AccessLog log;
  private final Outbox outbox;
  private final Callers callers;
  private final RowScope scope;
  private final Vault vault;
  private final Clock clock;

  AssessmentDesk(
      Assessments assessments,
      AssessmentCheck check,
      EnrolmentDesk enrolments,
      ClientDesk clients,
      AccessLog log,
      Outbox outbox,
      Callers callers,
      RowScope scope,
      Vault vault,
      Clock clock) {
    this.assessments = assessments;
    this.check = check;
    this.enrolments = enrolments;
    this.clients = clients;
    this.log = log;
    this.outbox = outbox;
    this.callers = callers;
    this.scope = scope;
    this.vault = vault;
    this.clock = clock;
  }

  /** Opens a draft; who else opens one for the same person waits, and is refused with 409. */
  Assessment open(UUID enrolmentId, AssessmentForm form) {
    EnrolmentFacts enrolment = enrolments.facts(enrolmentId);
    clients.deciding(enrolment.clientId());
    Assessment draft = draft(enrolment, form);
    assessments.persist(draft);
    return draft;
  }

  /** Opens an assessment and submits it at once, as a finished one is taken in. */
  public UUID submitted(EnrolmentFacts enrolment, AssessmentForm form) {
    Assessment assessment = draft(enrolment, form);
    NeedsAssessmentSubmitted fact = assessment.submit(form.assessedOn());
    assessments.persist(assessment);
    outbox.publish(fact);
    return assessment.id();
  }

  Assessment submit(UUID id) {
    Assessment assessment = find(id);
    outbox.publish(assessment.submit(LocalDate.now(clock)));
    return assessment;
  }

  Assessment approve(UUID id, LocalDate on) {
    Assessment assessment = find(id);
    approve(assessment, Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock)));
    return assessment;
  }

  /** Approves the active assessment of a client of a target group. */
  public UUID approve(UUID client, TargetGroup group, LocalDate on) {
    Assessment assessment =
        assessments
            .active(client, group)
            .orElseThrow(() -> Refusal.of("ASM-0089", 422).args(group).toException());
    ownProject(assessment.facts().project());
    approve(assessment, on);
    return assessment.id();
  }

  /** The approved assessment of a client of a target group, where there is one. */
  public Optional<AssessmentFacts> approved(UUID client, TargetGroup group) {
    return assessments
        .active(client, group)
        .map(Assessment::facts)
        .filter(AssessmentFacts::approved);
  }

  /** An assessment that the caller may see; 404 else. */
  public AssessmentFacts facts(UUID id) {
    return find(id).facts();
  }

  AssessmentView view(UUID id, String purpose) {
    log.require(purpose);
    Assessment assessment = find(id);
    AssessmentFacts facts = assessment.facts();
    log.write(purpose, "READ_ASSESSMENT", facts.clientId(), facts.municipality());
    return assessment.view(vault.safeOf(facts.clientId()));
  }

  List<Assessment> page(UUID after, int limit) {
    return assessments.after(after, limit);
  }

  private Assessment draft(EnrolmentFacts enrolment, AssessmentForm form) {
    ownProject(enrolment.project());
    Methodology methodology = check.methodology(enrolment, form);
    assessments
        .active(enrolment.clientId(), enrolment.targetGroup())
        .ifPresent(known -> Refusal.of("ASM-0034", 409).conflicts(List.of(known.id())).raise());
    return new Assessment(
        enrolment,
        methodology,
        form,
        callers.current().subject(),
        vault.safeOf(enrolment.clientId()));
  }

  private void approve(Assessment assessment, LocalDate on) {
    if (on.isAfter(LocalDate.now(clock))) {
      Refusal.of("ASM-0001", 422)
          .args(1)
          .error("/approvedOn", "ASM-0038", LocalDate.now(clock))
          .raise();
    }
    outbox.publish(assessment.approve(callers.current().subject(), on));
  }

  private Assessment find(UUID id) {
    Assessment assessment =
        assessments
            .findByIdOptional(id)
            .filter(found -> scope.sees(found.facts().municipality()))
            .orElseThrow(() -> Refusals.notFound("assessment").toException());
    ownProject(assessment.facts().project());
    return assessment;
  }

  /** A region's people act in the region's project only, also for a partner of two projects. */
  private void ownProject(String project) {
    Caller caller = callers.current();
    if (caller.is(Role.ASSESSOR, Role.REGION) && !project.equals(caller.owner())) {
      Refusals.notFound("record").raise();
    }
  }
}
