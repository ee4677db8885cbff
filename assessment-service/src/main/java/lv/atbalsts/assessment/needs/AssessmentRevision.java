package lv.atbalsts.assessment.needs;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.needs.AssessmentView.ResultView;
import lv.atbalsts.assessment.needs.AssessmentView.RevisionView;
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
  @Embedded private EncryptedOutcome outcome;
  private String author;
  private String reason;
  private LocalDate replacedOn;

  /** For Hibernate. */
  AssessmentRevision() {}

  AssessmentRevision(
      AssessmentFacts assessment,
      int number,
      AssessmentOutcome before,
      String author,
      String reason,
      LocalDate on,
      PersonCipher cipher) {
    id = Ids.next();
    assessmentId = assessment.id();
    clientId = assessment.clientId();
    municipality = assessment.municipality();
    this.number = number;
    outcome = new EncryptedOutcome(TABLE, id, before, cipher);
    this.author = author;
    this.reason = reason;
    replacedOn = on;
  }

  RevisionView view(PersonCipher cipher) {
    AssessmentOutcome open = outcome.open(TABLE, id, cipher);
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
