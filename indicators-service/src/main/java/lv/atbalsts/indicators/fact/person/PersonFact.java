package lv.atbalsts.indicators.fact.person;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that happened to one person.
 *
 * @param source the enrolment, assessment or grant that it is told of
 * @param sequence which of the source's events told it
 * @param project the number of the project that pays
 */
record PersonFact(
    Kind kind,
    UUID source,
    long sequence,
    UUID clientRef,
    String targetGroup,
    String measure,
    String project,
    LocalDate on) {

  enum Kind {
    ENROLLED,
    ASSESSED,
    SERVICE_STARTED,
    INDEPENDENT_LIFE
  }
}
