package lv.atbalsts.assessment.needs.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Band;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Lift;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Scale;
import lv.atbalsts.assessment.needs.content.MethodologyContent.ScoreStep;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Weighted;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Faults of scales, lifts and bands. */
final class ScoringFaults {

  private final Questions questions;
  private final FieldErrors faults;

  ScoringFaults(Questions questions, FieldErrors faults) {
    this.questions = questions;
    this.faults = faults;
  }

  void find(String pointer) {
    Span total = Span.NOTHING;
    Set<String> codes = new HashSet<>();
    List<Scale> scales = questions.content().scales();
    for (int i = 0; i < scales.size(); i++) {
      String at = pointer + "/scales/" + i;
      unique(codes, scales.get(i).code(), at + "/code");
      total = total.plus(scale(scales.get(i), at));
    }
    lifts(pointer + "/lifts");
    bands(total, pointer + "/bands");
  }

  private Span scale(Scale scale, String at) {
    Span sum = Span.NOTHING;
    for (int i = 0; i < scale.items().size(); i++) {
      Weighted each = scale.items().get(i);
      Optional<Item> item = scored(each.linkId(), at + "/items/" + i + "/linkId");
      sum = sum.plus(item.map(known -> Span.of(known, each.weight())).orElse(Span.NOTHING));
    }
    if (scale.table().isEmpty()) {
      return sum;
    }
    new RangeCoverage(faults, at + "/table")
        .of(sum, scale.table().stream().map(step -> new Span(step.from(), step.to())).toList());
    return Span.of(scale.table().stream().mapToLong(ScoreStep::points).toArray());
  }

  private void lifts(String at) {
    List<Lift> lifts = questions.content().lifts();
    for (int i = 0; i < lifts.size(); i++) {
      for (int j = 0; j < lifts.get(i).items().size(); j++) {
        scored(lifts.get(i).items().get(j), at + "/" + i + "/items/" + j);
      }
    }
  }

  private void bands(Span total, String at) {
    List<Band> bands = questions.content().bands();
    Set<String> levels = new HashSet<>();
    for (int i = 0; i < bands.size(); i++) {
      unique(levels, bands.get(i).level(), at + "/" + i + "/level");
    }
    new RangeCoverage(faults, at)
        .of(total, bands.stream().map(band -> new Span(band.from(), band.to())).toList());
  }

  /** The item, where it is one whose answers count something. */
  private Optional<Item> scored(String linkId, String at) {
    Optional<Item> item = questions.find(linkId);
    if (item.isEmpty()) {
      faults.add(at, AssessmentRefusal.COUNTS_UNKNOWN_ITEM, linkId);
      return item;
    }
    boolean counts =
        switch (item.get().type()) {
          case CHOICE, BOOLEAN -> true;
          case INTEGER -> item.get().min() != null && item.get().max() != null;
          case TEXT, DATE -> false;
        };
    if (!counts) {
      faults.add(at, AssessmentRefusal.CANNOT_BE_COUNTED, linkId);
    }
    return item.filter(known -> counts);
  }

  private void unique(Set<String> known, String code, String at) {
    if (!known.add(code)) {
      faults.add(at, AssessmentRefusal.STANDS_TWICE, code);
    }
  }
}
