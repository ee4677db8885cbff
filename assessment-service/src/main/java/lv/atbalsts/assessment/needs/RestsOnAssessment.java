package lv.atbalsts.assessment.needs;

import java.util.List;
import java.util.UUID;

/** A subject with rows that rest on assessments: as long as they are in force, so is theirs. */
public interface RestsOnAssessment {

  /** What is in force and rests on an assessment. */
  List<Resting> restingOn(UUID assessment);

  /**
   * A row that rests on an assessment.
   *
   * @param what kind of row: SUPPORT_PLAN, GRANT; the list is open
   */
  record Resting(String what, UUID id) {}
}
