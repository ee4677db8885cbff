package lv.atbalsts.assessment.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.NewClient;
import lv.atbalsts.assessment.enrolment.Dependents.DependentRecord;
import lv.atbalsts.assessment.enrolment.EnrolmentEvents.EnrolmentEnded;
import lv.atbalsts.assessment.enrolment.EnrolmentEvents.EnrolmentTakenBack;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts.EnrolmentSummary;
import lv.atbalsts.assessment.enrolment.EnrolmentRequests.EndEnrolment;
import lv.atbalsts.assessment.enrolment.EnrolmentRequests.EnrolClient;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.RefusalCode;
import lv.atbalsts.kit.refusal.Refusals;

/** Enrols clients in projects. */
@ApplicationScoped
public class EnrolmentDesk {

  private static final String CONSENT = "PROGRAMME";

  private final Enrolments enrolments;
  private final EnrolmentCheck check;
  private final ClientDesk clients;
  private final List<Dependents> dependents;
  private final Outbox outbox;
  private final ParticipationScope scope;
  private final Clock clock;

  EnrolmentDesk(
      Enrolments enrolments,
      EnrolmentCheck check,
      ClientDesk clients,
      Instance<Dependents> dependents,
      Outbox outbox,
      ParticipationScope scope,
      Clock clock) {
    this.enrolments = enrolments;
    this.check = check;
    this.clients = clients;
    this.dependents = dependents.stream().toList();
    this.outbox = outbox;
    this.scope = scope;
    this.clock = clock;
  }

  /**
   * Enrols a client whose record is there.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 422 with every rule that fails (ASM-0010), 409 where
   *     the client is enrolled already (ASM-0023)
   */
  EnrolmentFacts enrol(EnrolClient request) {
    ClientFacts client = clients.deciding(request.clientId());
    EnrolmentTerms terms = check.named(request.terms());
    enrolments
        .same(client.id(), terms.projectNumber(), terms.targetGroup(), terms.enrolledOn())
        .findFirst()
        .ifPresent(EnrolmentDesk::enrolledAlready);
    String measure =
        check.measure(client, terms, clients.consented(client.id(), CONSENT, terms.enrolledOn()));
    return store(client, terms, measure);
  }

  /** Stores a new client's record and the enrolment that comes with it, or neither. */
  public EnrolmentFacts enrol(NewClient client, EnrolmentTerms form) {
    EnrolmentTerms terms = check.named(form);
    String measure =
        check.measure(client.facts(), terms, client.consented(CONSENT, terms.enrolledOn()));
    clients.store(client);
    return store(client.facts(), terms, measure);
  }

  /**
   * Ends an enrolment.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 with what goes on after that day (ASM-0436)
   */
  EnrolmentFacts end(UUID id, EndEnrolment form) {
    if (form.reason() == EnrolmentEndReason.DIED) {
      throw AssessmentRefusal.FIELDS_ARE_WRONG
          .with(1)
          .error("/reason", AssessmentRefusal.DEATH_IS_RECORDED_ONCE);
    }
    Enrolment enrolment = locked(id);
    EnrolmentEnded fact = enrolment.end(form.endedOn(), form.reason(), LocalDate.now(clock));
    refuseWhileRelied(
        enrolment.id(),
        form.endedOn().plusDays(1),
        AssessmentRefusal.SOMETHING_GOES_ON_AFTER_THAT_DAY);
    return told(enrolment, fact);
  }

  /** Takes an end back, where the person lives and was not enrolled anew since. */
  EnrolmentFacts annulEnd(UUID id, String reason) {
    Enrolment enrolment = locked(id);
    EnrolmentFacts facts = enrolment.facts();
    LocalDate diedOn = clients.facts(facts.clientId()).diedOn();
    if (diedOn != null) {
      throw AssessmentRefusal.AFTER_DEATH.with(diedOn);
    }
    enrolments.same(facts, facts.enrolledOn()).ifPresent(EnrolmentDesk::enrolledAlready);
    return told(enrolment, enrolment.annulEnd(reason));
  }

  /**
   * Takes back what should not have been entered.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 with what rests on it (ASM-0437)
   */
  EnrolmentFacts takeBack(UUID id, String reason) {
    Enrolment enrolment = locked(id);
    EnrolmentTakenBack fact = enrolment.takeBack(reason);
    refuseWhileRelied(
        enrolment.id(),
        enrolment.facts().enrolledOn(),
        AssessmentRefusal.SOMETHING_RESTS_ON_ENROLMENT);
    return told(enrolment, fact);
  }

  /** An enrolment that the caller may see, or the one that it is the same as; 404 else. */
  public EnrolmentFacts facts(UUID id) {
    return find(id).facts();
  }

  /**
   * As {@link #facts}, and whoever else decides about the person waits for this transaction. Asked
   * only once the person is locked, or the municipality would be that of before a move.
   */
  public EnrolmentFacts deciding(UUID id) {
    EnrolmentFacts found = locked(id).facts();
    if (!found.status().holds()) {
      throw AssessmentRefusal.ENROLMENT_WAS_TAKEN_BACK.with(found.endReason());
    }
    return found;
  }

  /** Every enrolment of a client. */
  public List<EnrolmentFacts> of(UUID client) {
    return enrolments.of(client).stream().map(Enrolment::facts).toList();
  }

  Page<EnrolmentSummary> page(
      PageRequest page, ParticipationFilter filter, EnrolmentStatus status) {
    return enrolments
        .page(page, scope.where(filter).equal("status", status))
        .map(Enrolment::facts)
        .map(EnrolmentFacts::summary);
  }

  /** The measure of each enrolment of a client, also of one that was taken back. */
  public Map<UUID, String> measures(UUID client) {
    return enrolments.list("clientId", client).stream()
        .map(Enrolment::facts)
        .collect(Collectors.toMap(EnrolmentFacts::id, EnrolmentFacts::measure));
  }

  private Enrolment locked(UUID id) {
    enrolments.client(id).ifPresent(clients::deciding);
    return find(id);
  }

  private Enrolment find(UUID id) {
    Enrolment found = enrolments.one(id);
    if (!scope.sees(found.facts().participation())) {
      throw Refusals.notFound(enrolments.noun());
    }
    return found.unitedWith() == null ? found : find(found.unitedWith());
  }

  private EnrolmentFacts told(Enrolment enrolment, Fact fact) {
    outbox.publish(fact);
    return enrolment.facts();
  }

  private void refuseWhileRelied(UUID enrolment, LocalDate from, RefusalCode reason) {
    List<DependentRecord> resting =
        dependents.stream().flatMap(each -> each.onEnrolment(enrolment, from).stream()).toList();
    if (!resting.isEmpty()) {
      throw reason.with(resting.size(), from).conflicts(resting);
    }
  }

  private static void enrolledAlready(Enrolment known) {
    throw AssessmentRefusal.ALREADY_ENROLLED.with().conflicts(List.of(known.id()));
  }

  private EnrolmentFacts store(ClientFacts client, EnrolmentTerms terms, String measure) {
    Enrolment enrolment = new Enrolment(client, terms, measure);
    enrolments.persist(enrolment);
    outbox.publish(enrolment.enrolled());
    if (client.diedOn() != null) {
      outbox.publish(enrolment.end(client.diedOn(), EnrolmentEndReason.DIED, client.diedOn()));
    }
    return enrolment.facts();
  }

  /** For work lists: whether the person of a row {@code t} takes part by the enrolment it names. */
  public static String takesPart() {
    return "exists (select from enrolment e where e.id = t.enrolment_id and e.status = 'ENROLLED')";
  }
}
