package lv.atbalsts.funding.upstream.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.PersonRefs;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.kit.reference.ServiceTypes;

/** Follows grants and moves, as the assessment service tells them. */
@ApplicationScoped
class GrantSubscriber implements Subscriber {

  private final GrantedServices services;
  private final ClientMoves moves;
  private final PersonRefs persons;

  GrantSubscriber(GrantedServices services, ClientMoves moves, PersonRefs persons) {
    this.services = services;
    this.moves = moves;
    this.persons = persons;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("assessment.ServiceGranted.v1", ServiceGranted.class, this::granted);
    on.event("assessment.ServiceStarted.v1", ServiceStarted.class, this::started)
        .about(fact -> start(fact.grantId()));
    on.event("assessment.ServiceStartAnnulled.v1", ServiceStartAnnulled.class, this::startAnnulled)
        .about(fact -> start(fact.grantId()));
    on.event("assessment.ServiceEnded.v1", ServiceEnded.class, this::ended)
        .about(fact -> end(fact.grantId()));
    on.event("assessment.GrantRevoked.v1", GrantRevoked.class, this::revoked)
        .about(fact -> end(fact.grantId()));
    on.event("assessment.GrantCorrected.v1", GrantCorrected.class, this::corrected)
        .about(fact -> end(fact.grantId()));
    on.event("assessment.ClientMoved.v1", ClientMoved.class, this::moved).inAnyOrder();
  }

  private void granted(ServiceGranted fact) {
    services.persist(new GrantedService(fact, persons.resolve(fact.clientRef())));
  }

  private void started(ServiceStarted fact) {
    known(fact.grantId()).start(fact.startedOn());
  }

  private void startAnnulled(ServiceStartAnnulled fact) {
    known(fact.grantId()).annulStart();
  }

  private void ended(ServiceEnded fact) {
    known(fact.grantId()).endOn(fact.endedOn());
  }

  private void revoked(GrantRevoked fact) {
    known(fact.grantId()).endOn(fact.revokedOn().minusDays(1));
  }

  private void corrected(GrantCorrected fact) {
    known(fact.grantId()).correctEnd(fact.to(), fact.endedOn());
  }

  private void moved(ClientMoved fact) {
    moves.add(fact, persons.resolve(fact.clientRef()));
  }

  private GrantedService known(UUID grant) {
    return Subscriber.known(services.findByIdOptional(grant));
  }

  private static Object start(UUID grant) {
    return List.of("start", grant);
  }

  private static Object end(UUID grant) {
    return List.of("end", grant);
  }

  /** A service that may be paid. */
  record ServiceGranted(
      UUID grantId,
      UUID clientRef,
      String targetGroup,
      String projectNumber,
      String municipality,
      @MayBeMissing UUID registrationId,
      String serviceType,
      BigDecimal quantity,
      String unit,
      @MayBeMissing Recurrence interval,
      LocalDate from,
      @MayBeMissing LocalDate to) {

    ServiceGranted {
      serviceType = ServiceTypes.canonical(serviceType);
    }
  }

  /** Nothing is delivered before it. */
  record ServiceStarted(UUID grantId, LocalDate startedOn) {}

  /** The start was entered in error. */
  record ServiceStartAnnulled(UUID grantId) {}

  /** Nothing is delivered after it. */
  record ServiceEnded(UUID grantId, LocalDate endedOn) {}

  /** Nothing is delivered from that day on. */
  record GrantRevoked(UUID grantId, LocalDate revokedOn) {}

  /**
   * An end or a withdrawal was entered wrong.
   *
   * @param to the last day that is granted; missing where that is open
   * @param endedOn the last day on which it was received; missing where it goes on
   */
  record GrantCorrected(
      UUID grantId, @MayBeMissing LocalDate to, @MayBeMissing LocalDate endedOn) {}

  /** From that day on the client is the other municipality's. */
  record ClientMoved(UUID moveId, UUID clientRef, String from, String to, LocalDate movedOn) {}
}
