package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.methodology.MethodologyDesk;
import lv.atbalsts.assessment.needs.methodology.MethodologyVersion;
import lv.atbalsts.assessment.needs.scoring.AnswerCheck;
import lv.atbalsts.assessment.needs.scoring.ItemAnswers;
import lv.atbalsts.assessment.needs.scoring.Questions;
import lv.atbalsts.assessment.needs.scoring.Result;
import lv.atbalsts.assessment.needs.scoring.Scoring;
import lv.atbalsts.kit.refusal.FieldErrors;

/** What answers come to by a version of a methodology; a result that a client brings is checked. */
@ApplicationScoped
class Computation {

  private final MethodologyDesk methodologies;

  Computation(MethodologyDesk methodologies) {
    this.methodologies = methodologies;
  }

  /** Score and level, or nothing while answers are missing. */
  Optional<Result> result(MethodologyVersion version, ItemAnswers answers) {
    Questions questions = methodologies.questions(version);
    return AnswerCheck.missing(questions, answers).isEmpty()
        ? Optional.of(Scoring.of(questions, answers))
        : Optional.empty();
  }

  /** The items that are asked and required, and have no answer. */
  List<Item> missing(MethodologyVersion version, ItemAnswers answers) {
    return AnswerCheck.missing(methodologies.questions(version), answers);
  }

  /** Adds every answer that can never be right. */
  void wrong(FieldErrors errors, MethodologyVersion version, ItemAnswers answers) {
    AnswerCheck.wrong(errors, methodologies.questions(version), answers);
  }

  /** Refuses with every answer that is missing (ASM-0175). */
  void requireComplete(MethodologyVersion version, ItemAnswers answers) {
    FieldErrors errors = new FieldErrors();
    missing(version, answers)
        .forEach(
            item ->
                errors.add(AnswerCheck.pointer(item.linkId()), AssessmentRefusal.ANSWER_MISSING));
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
  }

  /** Refuses a score or level that the client computed otherwise (ASM-0176), with both. */
  void requireSame(Long score, String level, Result computed) {
    boolean same =
        (score == null || computed != null && score == computed.score())
            && (level == null || computed != null && level.equals(computed.level()));
    if (!same) {
      throw AssessmentRefusal.SCORE_OR_LEVEL_DIFFERS
          .with()
          .requested(values(score, level))
          .with("computed", computed == null ? null : values(computed.score(), computed.level()));
    }
  }

  private static Map<String, Object> values(Long score, String level) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("score", score);
    values.put("supportLevel", level);
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
