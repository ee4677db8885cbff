package lv.atbalsts.assessment.needs.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.content.Item.Condition;
import lv.atbalsts.assessment.needs.content.Item.ItemType;
import lv.atbalsts.assessment.needs.content.Item.Option;
import lv.atbalsts.assessment.needs.content.MethodologyContent.Section;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Faults of sections and items. */
final class ItemFaults {

  private final Questions questions;
  private final FieldErrors faults;
  private final Set<String> codes = new HashSet<>();
  private final Set<String> earlier = new HashSet<>();

  ItemFaults(Questions questions, FieldErrors faults) {
    this.questions = questions;
    this.faults = faults;
  }

  void find(String pointer) {
    List<Section> sections = questions.content().sections();
    for (int i = 0; i < sections.size(); i++) {
      String at = pointer + "/sections/" + i;
      unique(codes, sections.get(i).code(), at + "/code");
      List<Item> items = sections.get(i).items();
      for (int j = 0; j < items.size(); j++) {
        item(items.get(j), at + "/items/" + j);
      }
    }
  }

  private void item(Item item, String at) {
    unique(codes, item.linkId(), at + "/linkId");
    options(item, at + "/options");
    bounds(item, at);
    for (int i = 0; i < item.shownWhen().size(); i++) {
      condition(item.shownWhen().get(i), at + "/shownWhen/" + i);
    }
    earlier.add(item.linkId());
  }

  private void options(Item item, String at) {
    if (item.type() == ItemType.CHOICE == item.options().isEmpty()) {
      faults.add(at, AssessmentRefusal.OPTIONS_DO_NOT_FIT, item.type());
    }
    Set<String> known = new HashSet<>();
    for (int i = 0; i < item.options().size(); i++) {
      Option option = item.options().get(i);
      unique(known, option.code(), at + "/" + i + "/code");
    }
  }

  private void bounds(Item item, String at) {
    boolean bounded = item.min() != null || item.max() != null;
    boolean reversed = item.min() != null && item.max() != null && item.min() > item.max();
    if (bounded && item.type() != ItemType.INTEGER || reversed) {
      faults.add(at + "/min", AssessmentRefusal.BOUNDS_DO_NOT_FIT);
    }
  }

  private void condition(Condition condition, String at) {
    Optional<Item> asked = questions.find(condition.linkId());
    if (asked.isEmpty() || !earlier.contains(condition.linkId())) {
      faults.add(at + "/linkId", AssessmentRefusal.CONDITION_ON_UNKNOWN_ITEM, condition.linkId());
    } else if (condition.operator().needsOrder() && !asked.get().type().isOrdered()) {
      faults.add(at + "/operator", AssessmentRefusal.CONDITION_DOES_NOT_FIT, condition.linkId());
    } else if (AnswerValues.parsed(asked.get(), condition.value()).isEmpty()) {
      faults.add(at + "/value", AssessmentRefusal.CONDITION_DOES_NOT_FIT, condition.linkId());
    }
  }

  private void unique(Set<String> known, String code, String at) {
    if (!known.add(code)) {
      faults.add(at, AssessmentRefusal.STANDS_TWICE, code);
    }
  }
}
