package lv.atbalsts.assessment.needs.scoring;

import java.util.List;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Whether ranges, lowest first, hold every value of a span once. */
final class Coverage {

  private final FieldErrors faults;
  private final String pointer;

  Coverage(FieldErrors faults, String pointer) {
    this.faults = faults;
    this.pointer = pointer;
  }

  void of(Span span, List<Span> ranges) {
    long next = Math.min(span.least(), ranges.getFirst().least());
    for (int i = 0; i < ranges.size(); i++) {
      Span range = ranges.get(i);
      if (range.least() > next) {
        faults.add(pointer + "/" + i + "/from", "ASM-0188", next, range.least() - 1);
      } else if (range.least() < next || range.greatest() < range.least()) {
        faults.add(pointer + "/" + i + "/from", "ASM-0189", range.least(), next);
      }
      next = Math.max(next, range.greatest() + 1);
    }
    if (next <= span.greatest()) {
      faults.add(pointer + "/" + (ranges.size() - 1) + "/to", "ASM-0188", next, span.greatest());
    }
  }
}
