package lv.atbalsts.assessment.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Ids;

/** A client's part in one project as a member of one target group. */
@Entity
class Enrolment {

  @Id private UUID id;
  private UUID clientId;
  private UUID clientRef;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private TargetGroup targetGroup;

  private String measure;
  private String project;
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
    clientRef = client.clientRef();
    municipality = client.municipality();
    targetGroup = terms.targetGroup();
    this.measure = measure;
    project = terms.projectNumber();
    enrolledOn = terms.enrolledOn();
    status = EnrolmentStatus.ENROLLED;
  }

  /** That day is the last on which the person takes part. */
  EnrolmentEnded end(LocalDate on, EndReason reason, LocalDate today) {
    EnrolmentStatus next = status.become(EnrolmentStatus.ENDED);
    if (on.isBefore(enrolledOn) || on.isAfter(today)) {
      Refusal.of("ASM-0001", 422).args(1).error("/endedOn", "ASM-0435", enrolledOn, today).raise();
    }
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
    endReason = EndReason.DIED.name();
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
    EndReason reason = EndReason.valueOf(endReason);
    return new EnrolmentEnded(
        id, clientRef, targetGroup, measure, project, municipality, endedOn, reason);
  }

  /** The end was entered in error: it did not happen. */
  EnrolmentEndAnnulled annulEnd(String reason) {
    if (status != EnrolmentStatus.ENDED) {
      Refusals.illegalMove(status, EnrolmentStatus.ENROLLED, status.successors()).raise();
    }
    status = EnrolmentStatus.ENROLLED;
    endedOn = null;
    endReason = null;
    return new EnrolmentEndAnnulled(id, clientRef, municipality, reason);
  }

  /** It should not have been entered: nobody took part. */
  EnrolmentTakenBack takeBack(AnnulmentReason reason) {
    status = status.become(EnrolmentStatus.ENTERED_IN_ERROR);
    endedOn = null;
    endReason = reason.name();
    return new EnrolmentTakenBack(id, clientRef, municipality, endReason, null);
  }

  /**
   * The same as another one of the same person: that one is kept, from the earlier day to the later
   * end. Answers what is told of both.
   */
  List<Fact> uniteWith(Enrolment kept) {
    EnrolmentStatus next = status.become(EnrolmentStatus.UNITED);
    List<Fact> told = new ArrayList<>();
    told.add(new EnrolmentTakenBack(id, clientRef, kept.municipality, next.name(), kept.id));
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
        ? new EnrolmentEndAnnulled(id, clientRef, municipality, because.name())
        : ended();
  }

  UUID unitedWith() {
    return unitedWith;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  ClientEnrolled enrolled() {
    return new ClientEnrolled(
        id, clientRef, targetGroup, measure, project, municipality, enrolledOn);
  }

  EnrolmentFacts facts() {
    return new EnrolmentFacts(
        id,
        clientId,
        clientRef,
        municipality,
        targetGroup,
        measure,
        project,
        enrolledOn,
        status,
        endedOn,
        endReason);
  }
}
