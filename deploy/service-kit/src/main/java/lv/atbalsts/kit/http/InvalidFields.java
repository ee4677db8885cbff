package lv.atbalsts.kit.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.atbalsts.kit.refusal.ExceptionToRefusal;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.refusal.Redaction;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.TextRules;

/** The fields of a sent value that do not fit, each once, and where the value is without them. */
final class InvalidFields {

  private static final int MOST = 50;
  private static final int LONGEST_SCALE = 50;

  private final JsonNode tree;
  private final List<JsonPointer> places = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  /** Looks at every text first, also where no type says that it is one. */
  InvalidFields(JsonNode tree) {
    this.tree = tree;
    look(tree, JsonPointer.empty(), "");
    places.forEach(this::remove);
  }

  private void look(JsonNode node, JsonPointer place, String shown) {
    switch (node) {
      case ObjectNode fields -> {
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
          JsonPointer inner = place.appendProperty(field.getKey());
          String shownInner = shown + "/" + Redaction.name(field.getKey());
          if (TextRules.fits(field.getKey())) {
            look(field.getValue(), inner, shownInner);
          } else {
            add(inner, shownInner, KitRefusal.CHARACTER_THAT_NO_TEXT_MAY_HOLD);
          }
        }
      }
      case ArrayNode items -> {
        for (int i = 0; i < items.size(); i++) {
          if (items.get(i).isNull()) {
            add(place.appendIndex(i), shown + "/" + i, KitRefusal.WRONG_FORM);
          } else {
            look(items.get(i), place.appendIndex(i), shown + "/" + i);
          }
        }
      }
      default -> lookAtValue(node, place, shown);
    }
  }

  private void lookAtValue(JsonNode value, JsonPointer place, String shown) {
    if (value.isTextual() && !TextRules.fitsLines(value.textValue())) {
      add(place, shown, KitRefusal.CHARACTER_THAT_NO_TEXT_MAY_HOLD);
    } else if (value.isBigDecimal() && Math.abs(value.decimalValue().scale()) > LONGEST_SCALE) {
      add(place, shown, KitRefusal.WRONG_FORM);
    }
  }

  private void add(JsonPointer place, String shown, KitRefusal wrong) {
    places.add(place);
    refusals.add(wrong.with().error(shown, wrong));
  }

  /** Whether the value can be looked at once more, without the field that did not fit. */
  boolean takeAway(JsonMappingException mismatch) {
    JsonPointer place = place(mismatch);
    boolean follows = places.stream().anyMatch(each -> startsWith(each, place));
    if (!follows) {
      places.add(place);
      refusals.add(ExceptionToRefusal.of(mismatch, 400));
    }
    JsonPointer gone = place;
    while (!gone.matches() && !remove(gone)) {
      gone = gone.head();
    }
    return places.size() < MOST && !gone.matches();
  }

  void refuseIfAny() {
    if (!refusals.isEmpty()) {
      throw refusal();
    }
  }

  Refusal refusal() {
    return refusals.size() == 1
        ? refusals.getFirst()
        : Refusals.together(KitRefusal.FIELDS_MISSING_OR_WRONG, refusals);
  }

  private boolean remove(JsonPointer place) {
    if (place.matches()) {
      return false;
    }
    JsonNode holder = tree.at(place.head());
    JsonPointer last = place.last();
    return switch (holder) {
      case ObjectNode fields -> fields.remove(last.getMatchingProperty()) != null;
      case ArrayNode items -> !items.set(last.getMatchingIndex(), items.nullNode()).isNull();
      default -> false;
    };
  }

  private static boolean startsWith(JsonPointer place, JsonPointer beginning) {
    return (place + "/").startsWith(beginning + "/");
  }

  private static JsonPointer place(JsonMappingException mismatch) {
    JsonPointer place = JsonPointer.empty();
    for (Reference step : mismatch.getPath()) {
      place =
          step.getFieldName() == null
              ? place.appendIndex(step.getIndex())
              : place.appendProperty(step.getFieldName());
    }
    return place;
  }
}
