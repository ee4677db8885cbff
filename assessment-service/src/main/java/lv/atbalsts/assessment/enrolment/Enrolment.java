package lv.atbalsts.assessment.enrolment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.enrolment.EnrolmentEvents.ClientEnrolled;
import lv.atbalsts.assessment.enrolment.EnrolmentEvents.EnrolmentEndAnnulled;
import lv.atbalsts.assessment.enrolment.EnrolmentEvents.EnrolmentEnded;
import lv.atbalsts.assessment.enrolment.EnrolmentEvents.EnrolmentTakenBack;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Ids;

/** A client's part in one project as a member of one target group. */
@Entity
class Enrolment implements Identified {

  @Id private UUID id;
  private UUID clientId;
  @Embedded private Participation participation;
  private LocalDate enrolledOn;

  @Enumerated(EnumType.STRING)
  private EnrolmentStatus status;

  private LocalDate endedOn;
  private String endReason;
  private LocalDate laterEnd;
  private String laterReason;
  private UUID unitedWith;
  @Version private long version;

  /** For Hibernate. */
  Enrolment() {}

  Enrolment(ClientFacts client, EnrolmentTerms terms, String measure) {
    id = Ids.next();
    clientId = client.id();
    participation =
        new Participation(
            client.clientRef(),
            terms.targetGroup(),
            measure,
            terms.projectNumber(),
            client.municipality());
    enrolledOn = terms.enrolledOn();
    status = EnrolmentStatus.ENROLLED;
  }

  /** That day is the last on which the person takes part. */
  EnrolmentEnded end(LocalDate on, EnrolmentEndReason reason, LocalDate today) {
    EnrolmentStatus next = status.become(EnrolmentStatus.ENDED);
    AssessmentRefusal.END_OF_ENROLMENT_OUT_OF_RANGE.unlessWithin("/endedOn", on, enrolledOn, today);
    status = next;
    endedOn = on;
    endReason = reason.name();
    return ended();
  }

  /**
   * The person has died: that day is the last, whatever end was recorded of a later one. That is
   * kept, for a death may be taken back.
   */
  EnrolmentEnded lapse(LocalDate diedOn) {
    laterEnd = endedOn;
    laterReason = endReason;
    status = EnrolmentStatus.ENDED;
    endedOn = diedOn;
    endReason = EnrolmentEndReason.DIED.name();
    return ended();
  }

  /** The death was taken back: it goes on, or ended when it did before. */
  Fact revive() {
    if (laterEnd == null) {
      return annulEnd("DEATH_ANNULLED");
    }
    endedOn = laterEnd;
    endReason = laterReason;
    laterEnd = null;
    laterReason = null;
    return ended();
  }

  /** Whether the person takes, or took, part on a day after that one. */
  boolean goesOnAfter(LocalDate day) {
    return status.holds() && (endedOn == null || endedOn.isAfter(day));
  }

  private EnrolmentEnded ended() {
    EnrolmentEndReason reason = EnrolmentEndReason.valueOf(endReason);
    return new EnrolmentEnded(id, participation, endedOn, reason);
  }

  /** The end was entered in error: it did not happen. */
  EnrolmentEndAnnulled annulEnd(String reason) {
    if (status != EnrolmentStatus.ENDED) {
      throw Refusals.illegalMove(status, EnrolmentStatus.ENROLLED, status.successors());
    }
    status = EnrolmentStatus.ENROLLED;
    endedOn = null;
    endReason = null;
    return new EnrolmentEndAnnulled(
        id, participation.clientRef(), participation.municipality(), reason);
  }

  /** It should not have been entered: nobody took part. */
  EnrolmentTakenBack takeBack(String reason) {
    status = status.become(EnrolmentStatus.ENTERED_IN_ERROR);
    endedOn = null;
    endReason = reason;
    return new EnrolmentTakenBack(
        id, participation.clientRef(), participation.municipality(), reason, null);
  }

  /**
   * The same as another one of the same person: that one is kept, from the earlier day to the later
   * end. Answers what is told of both.
   */
  List<Fact> uniteWith(Enrolment kept) {
    EnrolmentStatus next = status.become(EnrolmentStatus.UNITED);
    List<Fact> told = new ArrayList<>();
    told.add(
        new EnrolmentTakenBack(
            id,
            participation.clientRef(),
            kept.participation.municipality(),
            next.name(),
            kept.id));
    if (enrolledOn.isBefore(kept.enrolledOn)) {
      kept.enrolledOn = enrolledOn;
      told.add(kept.enrolled());
    }
    if (kept.endedOn != null && (endedOn == null || endedOn.isAfter(kept.endedOn))) {
      kept.status = status;
      kept.endedOn = endedOn;
      kept.endReason = endReason;
      kept.laterEnd = laterEnd;
      kept.laterReason = laterReason;
      told.add(kept.endTold(next));
    }
    status = next;
    unitedWith = kept.id;
    return told;
  }

  /** What the end is after another enrolment became one with this, for that reason. */
  private Fact endTold(EnrolmentStatus because) {
    return endedOn == null
        ? new EnrolmentEndAnnulled(
            id, participation.clientRef(), participation.municipality(), because.name())
        : ended();
  }

  UUID unitedWith() {
    return unitedWith;
  }

  @Override
  public UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  ClientEnrolled enrolled() {
    return new ClientEnrolled(id, participation, enrolledOn);
  }

  EnrolmentFacts facts() {
    return new EnrolmentFacts(id, clientId, participation, enrolledOn, status, endedOn, endReason);
  }
}
