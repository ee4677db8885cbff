package lv.atbalsts.indicators.upstream.assessment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that happened to one person.
 *
 * @param source the enrolment, assessment, grant or step that it is told of
 * @param sequence which of the source's events told it
 * @param project the number of the project that pays
 * @param detail of a placement: with whom the child lives; null of everything else
 */
record PersonFact(
    Kind kind,
    UUID source,
    long sequence,
    UUID clientRef,
    String targetGroup,
    String measure,
    String project,
    LocalDate on,
    String detail) {

  enum Kind {
    ENROLLED,
    ASSESSED,
    SERVICE_STARTED,
    PREPARATION,
    TRIAL_STAY,
    TRIAL_STAY_END,
    MOVE,
    INDEPENDENT_LIFE,
    PLACEMENT,
    RETURN
  }
}
