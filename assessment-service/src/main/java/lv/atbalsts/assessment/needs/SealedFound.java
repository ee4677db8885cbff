package lv.atbalsts.assessment.needs;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Place;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.needs.scoring.Result;

/** What a team found, sealed; score and level too, for they tell of a person's health. */
@Embeddable
class SealedFound {

  private byte[] answers;
  private byte[] recommendation;
  private byte[] result;

  /** For Hibernate. */
  SealedFound() {}

  SealedFound(String table, UUID row, Found found, Safe safe) {
    answers = safe.seal(Place.of(table, "answers", row), found.answers());
    recommendation =
        found.recommendation() == null
            ? null
            : safe.seal(Place.of(table, "recommendation", row), found.recommendation());
    result =
        found.result() == null
            ? null
            : safe.seal(Place.of(table, "result", row), text(found.result()));
  }

  Found open(String table, UUID row, Safe safe) {
    return new Found(
        safe.open(Place.of(table, "answers", row), answers),
        recommendation == null
            ? null
            : safe.open(Place.of(table, "recommendation", row), recommendation),
        result == null ? null : result(safe.open(Place.of(table, "result", row), result)));
  }

  private static String text(Result result) {
    return result.score() + " " + result.level();
  }

  private static Result result(String text) {
    String[] parts = text.split(" ", 2);
    return new Result(Long.parseLong(parts[0]), parts[1]);
  }
}
