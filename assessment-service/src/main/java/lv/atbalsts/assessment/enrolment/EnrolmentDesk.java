package lv.atbalsts.assessment.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.NewClient;
import lv.atbalsts.kit.access.RowScope;
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
  private final Outbox outbox;
  private final RowScope scope;

  EnrolmentDesk(
      Enrolments enrolments,
      EnrolmentCheck check,
      ClientDesk clients,
      AccessLog log,
      Outbox outbox,
      RowScope scope) {
    this.enrolments = enrolments;
    this.check = check;
    this.clients = clients;
    this.log = log;
    this.outbox = outbox;
    this.scope = scope;
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
        .same(client.id(), terms.projectNumber(), terms.targetGroup())
        .ifPresent(known -> Refusal.of("ASM-0023", 409).conflicts(List.of(known.id())).raise());
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

  /** An enrolment that the caller may see; 404 else. */
  public EnrolmentFacts facts(UUID id) {
    return enrolments
        .findByIdOptional(id)
        .map(Enrolment::facts)
        .filter(found -> scope.sees(found.municipality()))
        .orElseThrow(() -> Refusals.notFound("enrolment").toException());
  }

  /**
   * As {@link #facts}, and whoever else decides about the person waits for this transaction. Asked
   * only once the person is locked, or the municipality would be that of before a move.
   */
  public EnrolmentFacts deciding(UUID id) {
    enrolments.client(id).ifPresent(clients::deciding);
    return facts(id);
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

  private EnrolmentFacts store(ClientFacts client, EnrolmentTerms terms, String measure) {
    Enrolment enrolment = new Enrolment(client, terms, measure);
    enrolments.persist(enrolment);
    outbox.publish(enrolment.enrolled());
    return enrolment.facts();
  }
}
