package lv.atbalsts.assessment.needs;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.AssociatedData;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.needs.scoring.Result;

/** What a team found, sealed; score and level too, for they tell of a person's health. */
@Embeddable
class EncryptedOutcome {

  private byte[] answers;
  private byte[] recommendation;
  private byte[] result;

  /** For Hibernate. */
  EncryptedOutcome() {}

  EncryptedOutcome(String table, UUID row, AssessmentOutcome outcome, PersonCipher cipher) {
    answers = cipher.encrypt(AssociatedData.of(table, "answers", row), outcome.answers());
    recommendation =
        outcome.recommendation() == null
            ? null
            : cipher.encrypt(
                AssociatedData.of(table, "recommendation", row), outcome.recommendation());
    result =
        outcome.result() == null
            ? null
            : cipher.encrypt(AssociatedData.of(table, "result", row), text(outcome.result()));
  }

  AssessmentOutcome open(String table, UUID row, PersonCipher cipher) {
    return new AssessmentOutcome(
        cipher.decrypt(AssociatedData.of(table, "answers", row), answers),
        recommendation == null
            ? null
            : cipher.decrypt(AssociatedData.of(table, "recommendation", row), recommendation),
        result == null
            ? null
            : result(cipher.decrypt(AssociatedData.of(table, "result", row), result)));
  }

  private static String text(Result result) {
    return result.score() + " " + result.level();
  }

  private static Result result(String text) {
    String[] parts = text.split(" ", 2);
    return new Result(Long.parseLong(parts[0]), parts[1]);
  }
}
