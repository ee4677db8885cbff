package lv.atbalsts.assessment.wayout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.InstitutionKind;
import lv.atbalsts.assessment.client.Residence;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.wayout.WayOutRequests.StartIndependentLife;
import lv.atbalsts.assessment.wayout.WayOutRequests.StartPreparation;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusals;

/** What the Social Service records of a person's way out. */
@ApplicationScoped
class WayOutDesk {

  private final WaysOut ways;
  private final WayOutCheck check;
  private final ClientDesk clients;
  private final PersonalDataEncryption encryption;
  private final Outbox outbox;
  private final Clock clock;

  WayOutDesk(
      WaysOut ways,
      WayOutCheck check,
      ClientDesk clients,
      PersonalDataEncryption encryption,
      Outbox outbox,
      Clock clock) {
    this.ways = ways;
    this.check = check;
    this.clients = clients;
    this.encryption = encryption;
    this.outbox = outbox;
    this.clock = clock;
  }

  WayOut prepare(UUID client, StartPreparation form) {
    WayOut way = way(client);
    WayOutStep preparation = taken(way, form.step());
    if (way.isMentored()) {
      check.mentor(way, form.mentorRef());
    }
    way.mentor(
        preparation, form.mentorRef(), form.mentorName(), encryption.cipherOf(way.clientId()));
    return way;
  }

  WayOut startIndependentLife(UUID client, StartIndependentLife form) {
    if (form.from() != InstitutionKind.VSAC) {
      throw AssessmentRefusal.DOES_NOT_LIVE_IN_STATE_CENTRE.with();
    }
    return take(client, form.step());
  }

  WayOut take(UUID client, StepTerms step) {
    WayOut way = way(client);
    taken(way, step);
    return way;
  }

  private WayOut way(UUID client) {
    ClientFacts person = clients.deciding(client);
    return ways.of(person.id()).orElseGet(() -> new WayOut(person));
  }

  /** Takes a step; the person's residence follows the last one. */
  private WayOutStep taken(WayOut way, StepTerms step) {
    way.allows(step);
    Residence institution = check.institution(way, step);
    EnrolmentFacts enrolment = check.enrolment(way, step);
    LocalDate diedOn = clients.facts(way.clientId()).diedOn();
    WayOutStep taken = way.take(step, enrolment, institution, diedOn, LocalDate.now(clock));
    ways.persist(way);
    if (way.last().filter(taken::equals).isPresent()) {
      clients.resides(way.clientId(), way.outside() ? null : institution);
    }
    outbox.publish(taken.taken(enrolment.participation()));
    return taken;
  }

  WayOut annul(UUID client, UUID step, String reason) {
    clients.deciding(client);
    WayOut way = find(client);
    WayOutStep wrong = way.annul(step, reason);
    clients.resides(client, way.outside() ? null : wrong.institution());
    outbox.publish(way.annulled(wrong, reason));
    return way;
  }

  /** A way out in full, with the mentors' names. */
  WayOutView read(UUID client) {
    WayOut way = find(client);
    return way.view(encryption.cipherOf(way.clientId()));
  }

  private WayOut find(UUID client) {
    return ways.of(clients.facts(client).id()).orElseThrow(() -> Refusals.notFound("way out"));
  }
}
