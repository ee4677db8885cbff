package lv.atbalsts.assessment.independence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;

/** That a person has left the institution; once. */
@Entity
class IndependentLife {

  @Id private UUID clientId;
  private UUID enrolmentId;
  private String municipality;
  private String movedFrom;
  private LocalDate startedOn;

  /** For Hibernate. */
  IndependentLife() {}

  IndependentLife(EnrolmentFacts enrolment, StartIndependentLife form) {
    clientId = enrolment.clientId();
    enrolmentId = enrolment.id();
    municipality = enrolment.municipality();
    movedFrom = form.from().name();
    startedOn = form.startedOn();
  }

  IndependentLifeStarted started(EnrolmentFacts enrolment) {
    return new IndependentLifeStarted(
        enrolment.clientRef(),
        enrolment.targetGroup(),
        enrolment.measure(),
        enrolment.project(),
        municipality,
        startedOn,
        movedFrom);
  }
}
