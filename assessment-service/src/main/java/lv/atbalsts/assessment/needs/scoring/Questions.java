package lv.atbalsts.assessment.needs.scoring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.content.Item.Condition;
import lv.atbalsts.assessment.needs.content.MethodologyContent;

/** A methodology's items, and which of them a set of answers makes asked. */
public final class Questions {

  private final MethodologyContent content;
  private final Map<String, Item> items = new LinkedHashMap<>();

  public Questions(MethodologyContent content) {
    this.content = content;
    content.items().forEach(item -> items.putIfAbsent(item.linkId(), item));
  }

  public MethodologyContent content() {
    return content;
  }

  Optional<Item> find(String linkId) {
    return Optional.ofNullable(items.get(linkId));
  }

  public Collection<Item> items() {
    return items.values();
  }

  /** Whether the item is asked: every condition holds; one on an unanswered item does not. */
  public boolean asks(Item item, ItemAnswers answers) {
    return item.shownWhen().stream().allMatch(condition -> holds(condition, answers));
  }

  private boolean holds(Condition condition, ItemAnswers answers) {
    Item earlier = items.get(condition.linkId());
    Optional<Comparable<?>> value = AnswerValues.parsed(earlier, condition.value());
    Optional<Comparable<?>> answer = AnswerValues.of(earlier, answers.to(condition.linkId()));
    return answer.isPresent()
        && condition.operator().holds(AnswerValues.compare(answer.get(), value.orElseThrow()));
  }
}
