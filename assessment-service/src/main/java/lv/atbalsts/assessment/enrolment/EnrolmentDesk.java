package lv.atbalsts.assessment.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.NewClient;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;

/** Enrols clients in projects. */
@ApplicationScoped
public class EnrolmentDesk {

  private static final String CONSENT = "PROGRAMME";

  private final Enrolments enrolments;
  private final EnrolmentCheck check;
  private final ClientDesk clients;
  private final AccessLog log;
  private final List<RestsOnEnrolment> dependents;
  private final Outbox outbox;
  private final RowScope scope;
  private final Clock clock;

  EnrolmentDesk(
      Enrolments enrolments,
      EnrolmentCheck check,
      ClientDesk clients,
      AccessLog log,
      Instance<RestsOnEnrolment> dependents,
      Outbox outbox,
      RowScope scope,
      Clock clock) {
    this.enrolments = enrolments;
    this.check = check;
    this.clients = clients;
    this.log = log;
    this.dependents = dependents.stream().toList();
    this.outbox = outbox;
    this.scope = scope;
    this.clock = clock;
  }

  /**
   * Enrols a client whose record is there.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException 422 with every rule that fails (ASM-0010), 409
   *     where the client is enrolled already (ASM-0023)
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
   * @throws lv.atbalsts.kit.refusal.RefusedException 409 with what goes on after that day
   *     (ASM-0436)
   */
  EnrolmentFacts end(UUID id, EndEnrolment form) {
    if (form.reason() == EndReason.DIED) {
      Refusal.of("ASM-0001", 422).args(1).error("/reason", "ASM-0438").raise();
    }
    Enrolment enrolment = locked(id);
    EnrolmentEnded fact = enrolment.end(form.endedOn(), form.reason(), LocalDate.now(clock));
    refuseWhileRelied(enrolment.id(), form.endedOn().plusDays(1), "ASM-0436");
    return told(enrolment, fact);
  }

  /** Takes an end back, where the person lives and was not enrolled anew since. */
  EnrolmentFacts annulEnd(UUID id, AnnulmentReason reason) {
    Enrolment enrolment = locked(id);
    EnrolmentFacts facts = enrolment.facts();
    LocalDate diedOn = clients.facts(facts.clientId()).diedOn();
    if (diedOn != null) {
      Refusal.of("ASM-0441", 409).args(diedOn).raise();
    }
    enrolments.same(facts, facts.enrolledOn()).ifPresent(EnrolmentDesk::enrolledAlready);
    return told(enrolment, enrolment.annulEnd(reason.name()));
  }

  /**
   * Takes back what should not have been entered.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException 409 with what rests on it (ASM-0437)
   */
  EnrolmentFacts takeBack(UUID id, AnnulmentReason reason) {
    Enrolment enrolment = locked(id);
    EnrolmentTakenBack fact = enrolment.takeBack(reason);
    refuseWhileRelied(enrolment.id(), enrolment.facts().enrolledOn(), "ASM-0437");
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
      Refusal.of("ASM-0439", 409).args(found.endReason()).raise();
    }
    return found;
  }

  /** As {@link #facts}, opened for a purpose. */
  EnrolmentFacts opened(UUID id, String purpose) {
    log.require(purpose);
    EnrolmentFacts found = facts(id);
    log.write(purpose, "READ_ENROLMENT", found.clientId(), found.municipality());
    return found;
  }

  /** Every enrolment of a client. */
  public List<EnrolmentFacts> of(UUID client) {
    return enrolments.of(client).stream().map(Enrolment::facts).toList();
  }

  List<EnrolmentFacts> page(UUID after, int limit) {
    return enrolments.after(after, limit).stream().map(Enrolment::facts).toList();
  }

  private Enrolment locked(UUID id) {
    enrolments.client(id).ifPresent(clients::deciding);
    return find(id);
  }

  private Enrolment find(UUID id) {
    Enrolment found =
        enrolments
            .findByIdOptional(id)
            .filter(each -> scope.sees(each.facts().municipality()))
            .orElseThrow(() -> Refusals.notFound("enrolment").toException());
    return found.unitedWith() == null ? found : find(found.unitedWith());
  }

  private EnrolmentFacts told(Enrolment enrolment, Fact fact) {
    outbox.publish(fact);
    return enrolment.facts();
  }

  private void refuseWhileRelied(UUID enrolment, LocalDate from, String code) {
    List<RestsOnEnrolment.Resting> resting =
        dependents.stream().flatMap(each -> each.restingOn(enrolment, from).stream()).toList();
    if (!resting.isEmpty()) {
      Refusal.of(code, 409).args(resting.size(), from).rule("ASM-07").conflicts(resting).raise();
    }
  }

  private static void enrolledAlready(Enrolment known) {
    Refusal.of("ASM-0023", 409).conflicts(List.of(known.id())).raise();
  }

  private EnrolmentFacts store(ClientFacts client, EnrolmentTerms terms, String measure) {
    Enrolment enrolment = new Enrolment(client, terms, measure);
    enrolments.persist(enrolment);
    outbox.publish(enrolment.enrolled());
    if (client.diedOn() != null) {
      outbox.publish(enrolment.end(client.diedOn(), EndReason.DIED, client.diedOn()));
    }
    return enrolment.facts();
  }
}
