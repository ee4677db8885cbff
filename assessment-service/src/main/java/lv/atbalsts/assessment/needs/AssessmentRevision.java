package lv.atbalsts.assessment.needs;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.kit.values.Ids;

/** What an assessment said before it was amended. */
@Entity
class AssessmentRevision {

  private static final String TABLE = "assessment_revision";

  @Id private UUID id;
  private UUID assessmentId;
  private UUID clientId;
  private String municipality;
  private int number;
  @Embedded private SealedFound found;
  private String author;
  private String reason;
  private LocalDate replacedOn;

  /** For Hibernate. */
  AssessmentRevision() {}

  AssessmentRevision(Assessment assessment, String reason, LocalDate on, Safe safe) {
    id = Ids.next();
    assessmentId = assessment.id();
    clientId = assessment.facts().clientId();
    municipality = assessment.facts().municipality();
    number = assessment.amendments() + 1;
    found = new SealedFound(TABLE, id, assessment.found(safe), safe);
    author = assessment.author();
    this.reason = reason;
    replacedOn = on;
  }

  RevisionView view(Safe safe) {
    Found open = found.open(TABLE, id, safe);
    return new RevisionView(
        number,
        author,
        reason,
        replacedOn,
        open.answers(),
        open.recommendation(),
        ResultView.of(open.result()));
  }
}
