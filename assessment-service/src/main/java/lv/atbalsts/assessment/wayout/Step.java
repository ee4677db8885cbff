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
record Step(
    StepKind kind, String pointer, LocalDate on, LocalDate until, String code, Residence into) {

  static Step of(StepKind kind, LocalDate on) {
    return new Step(kind, "/on", on, null, null, null);
  }

  Step at(String place) {
    return new Step(kind, place, on, until, code, into);
  }

  Step until(LocalDate last) {
    return new Step(kind, pointer, on, last, code, into);
  }

  Step code(Enum<?> value) {
    return code(value.name());
  }

  Step code(String value) {
    return new Step(kind, pointer, on, until, value, into);
  }

  Step into(Residence institution) {
    return new Step(kind, pointer, on, until, code, institution);
  }
}
