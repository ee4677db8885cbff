package lv.atbalsts.assessment.needs.scoring;

import java.util.List;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Whether ranges, lowest first, hold every value of a span once. */
final class RangeCoverage {

  private final FieldErrors faults;
  private final String pointer;

  RangeCoverage(FieldErrors faults, String pointer) {
    this.faults = faults;
    this.pointer = pointer;
  }

  void of(Span span, List<Span> ranges) {
    long next = Math.min(span.least(), ranges.getFirst().least());
    for (int i = 0; i < ranges.size(); i++) {
      Span range = ranges.get(i);
      if (range.least() > next) {
        faults.add(pointer + "/" + i + "/from", AssessmentRefusal.GAP, next, range.least() - 1);
      } else if (range.least() < next || range.greatest() < range.least()) {
        faults.add(pointer + "/" + i + "/from", AssessmentRefusal.OVERLAP, range.least(), next);
      }
      next = Math.max(next, range.greatest() + 1);
    }
    if (next <= span.greatest()) {
      faults.add(
          pointer + "/" + (ranges.size() - 1) + "/to",
          AssessmentRefusal.GAP,
          next,
          span.greatest());
    }
  }
}
