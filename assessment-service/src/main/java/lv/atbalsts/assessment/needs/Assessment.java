package lv.atbalsts.assessment.needs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Place;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One assessment of a person's needs; the answers are sealed, for they describe health. */
@Entity
class Assessment {

  @Id private UUID id;
  private UUID enrolmentId;
  private UUID clientId;
  private UUID clientRef;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private TargetGroup targetGroup;

  private String measure;
  private String project;
  private String methodology;
  private int methodologyVersion;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<TeamMember> team;

  private LocalDate assessedOn;
  private byte[] answers;
  private byte[] recommendation;

  @Enumerated(EnumType.STRING)
  private AssessmentStatus status;

  private String author;
  private LocalDate submittedOn;
  private String approver;
  private LocalDate approvedOn;
  @Version private long version;

  /** For Hibernate. */
  Assessment() {}

  Assessment(
      EnrolmentFacts enrolment,
      Methodology methodology,
      AssessmentForm form,
      String author,
      Safe safe) {
    id = Ids.next();
    enrolmentId = enrolment.id();
    clientId = enrolment.clientId();
    clientRef = enrolment.clientRef();
    municipality = enrolment.municipality();
    targetGroup = enrolment.targetGroup();
    measure = enrolment.measure();
    project = enrolment.project();
    this.methodology = methodology.code();
    methodologyVersion = methodology.version();
    team = form.team();
    assessedOn = form.assessedOn();
    answers = safe.seal(place("answers"), form.answers().toString());
    recommendation =
        form.recommendation() == null
            ? null
            : safe.seal(place("recommendation"), form.recommendation());
    status = AssessmentStatus.DRAFT;
    this.author = author;
  }

  /** The team is done. */
  NeedsAssessmentSubmitted submit(LocalDate on) {
    status = status.become(AssessmentStatus.SUBMITTED);
    submittedOn = on;
    return new NeedsAssessmentSubmitted(id, clientRef, municipality, on);
  }

  /** Somebody else than the author approves. */
  NeedsAssessmentApproved approve(String by, LocalDate on) {
    AssessmentStatus next = status.become(AssessmentStatus.APPROVED);
    if (by.equals(author)) {
      Refusal.of("ASM-0035", 422).rule("ASM-03").legalBasis("MK 313 p.32.1.2").raise();
    }
    if (on.isBefore(assessedOn)) {
      Refusal.of("ASM-0001", 422).args(1).error("/approvedOn", "ASM-0037", assessedOn).raise();
    }
    status = next;
    approver = by;
    approvedOn = on;
    return new NeedsAssessmentApproved(
        id,
        enrolmentId,
        clientRef,
        targetGroup,
        measure,
        project,
        municipality,
        methodology,
        methodologyVersion,
        on);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  AssessmentFacts facts() {
    return new AssessmentFacts(
        id,
        clientId,
        clientRef,
        municipality,
        targetGroup,
        measure,
        project,
        status == AssessmentStatus.APPROVED,
        approvedOn);
  }

  AssessmentEntry entry() {
    return new AssessmentEntry(
        id,
        enrolmentId,
        clientRef,
        municipality,
        targetGroup,
        project,
        methodology,
        methodologyVersion,
        assessedOn,
        status,
        submittedOn,
        approvedOn);
  }

  AssessmentView view(Safe safe) {
    return new AssessmentView(
        entry(),
        team,
        safe.open(place("answers"), answers),
        recommendation == null ? null : safe.open(place("recommendation"), recommendation));
  }

  private Place place(String column) {
    return Place.of("assessment", column, id);
  }
}
