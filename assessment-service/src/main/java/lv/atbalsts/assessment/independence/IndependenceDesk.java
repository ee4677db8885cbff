package lv.atbalsts.assessment.independence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.InstitutionKind;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusal;

/** Records the start of independent life, once for a person. */
@ApplicationScoped
class IndependenceDesk {

  private final EntityManager database;
  private final EnrolmentDesk enrolments;
  private final ClientDesk clients;
  private final Outbox outbox;
  private final Clock clock;

  IndependenceDesk(
      EntityManager database,
      EnrolmentDesk enrolments,
      ClientDesk clients,
      Outbox outbox,
      Clock clock) {
    this.database = database;
    this.enrolments = enrolments;
    this.clients = clients;
    this.outbox = outbox;
    this.clock = clock;
  }

  IndependentLifeStarted start(UUID clientId, StartIndependentLife form) {
    ClientFacts client = clients.deciding(clientId);
    if (database.find(IndependentLife.class, clientId) != null) {
      Refusal.of("ASM-0070", 409).conflicts(List.of(clientId)).raise();
    }
    if (client.institution() != InstitutionKind.VSAC || form.from() != InstitutionKind.VSAC) {
      Refusal.of("ASM-0071", 422).rule("ASM-13").legalBasis("MK 313 p.3.1").raise();
    }
    EnrolmentFacts enrolment = enrolment(clientId, form.startedOn());
    LocalDate today = LocalDate.now(clock);
    if (form.startedOn().isAfter(today)) {
      Refusal.of("ASM-0001", 422).args(1).error("/startedOn", "ASM-0072", today).raise();
    }
    IndependentLife life = new IndependentLife(enrolment, form);
    database.persist(life);
    clients.leftInstitution(clientId);
    IndependentLifeStarted fact = life.started(enrolment);
    outbox.publish(fact);
    return fact;
  }

  private EnrolmentFacts enrolment(UUID client, LocalDate day) {
    return enrolments.of(client).stream()
        .filter(each -> each.targetGroup() == TargetGroup.ADULT_GRT)
        .filter(each -> !each.enrolledOn().isAfter(day))
        .findFirst()
        .orElseThrow(() -> Refusal.of("ASM-0073", 422).args(day).rule("ASM-01").toException());
  }
}
