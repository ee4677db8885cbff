package lv.atbalsts.assessment.wayout;

import java.time.LocalDate;
import lv.atbalsts.assessment.client.Residence;

/**
 * A step as it is asked for.
 *
 * @param pointer where its day stands in the request
 * @param until the last day planned, of a trial stay
 * @param code where to, with what outcome or why, as the kind of step has it
 * @param into the institution that a return leads into
 */
record StepTerms(
    StepKind kind, String pointer, LocalDate on, LocalDate until, String code, Residence into) {

  static StepTerms of(StepKind kind, LocalDate on) {
    return new StepTerms(kind, "/on", on, null, null, null);
  }

  StepTerms at(String place) {
    return new StepTerms(kind, place, on, until, code, into);
  }

  StepTerms until(LocalDate last) {
    return new StepTerms(kind, pointer, on, last, code, into);
  }

  StepTerms code(Enum<?> value) {
    return code(value.name());
  }

  StepTerms code(String value) {
    return new StepTerms(kind, pointer, on, until, value, into);
  }

  StepTerms into(Residence institution) {
    return new StepTerms(kind, pointer, on, until, code, institution);
  }
}
