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
import lv.atbalsts.kit.refusal.Explanations;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.refusal.Repeated;
import lv.atbalsts.kit.values.Wording;

/** The fields of a sent value that do not fit, each once, and where the value is without them. */
final class UnfitFields {

  private static final int MOST = 50;
  private static final int LONGEST_SCALE = 50;

  private final JsonNode tree;
  private final List<JsonPointer> places = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  /** Looks at every text first, also where no type says that it is one. */
  UnfitFields(JsonNode tree) {
    this.tree = tree;
    look(tree, JsonPointer.empty(), "");
    places.forEach(this::remove);
  }

  private void look(JsonNode node, JsonPointer place, String shown) {
    switch (node) {
      case ObjectNode fields -> {
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
          JsonPointer inner = place.appendProperty(field.getKey());
          String shownInner = shown + "/" + Repeated.name(field.getKey());
          if (Wording.fits(field.getKey())) {
            look(field.getValue(), inner, shownInner);
          } else {
            add(inner, shownInner, "KIT-0016");
          }
        }
      }
      case ArrayNode items -> {
        for (int i = 0; i < items.size(); i++) {
          if (items.get(i).isNull()) {
            add(place.appendIndex(i), shown + "/" + i, "KIT-0003");
          } else {
            look(items.get(i), place.appendIndex(i), shown + "/" + i);
          }
        }
      }
      default -> lookAtValue(node, place, shown);
    }
  }

  private void lookAtValue(JsonNode value, JsonPointer place, String shown) {
    if (value.isTextual() && !Wording.fitsLines(value.textValue())) {
      add(place, shown, "KIT-0016");
    } else if (value.isBigDecimal() && Math.abs(value.decimalValue().scale()) > LONGEST_SCALE) {
      add(place, shown, "KIT-0003");
    }
  }

  private void add(JsonPointer place, String shown, String code) {
    places.add(place);
    refusals.add(Refusal.of(code, 400).error(shown, code));
  }

  /** Whether the value can be looked at once more, without the field that did not fit. */
  boolean takeAway(JsonMappingException mismatch) {
    JsonPointer place = place(mismatch);
    boolean follows = places.stream().anyMatch(each -> startsWith(each, place));
    if (!follows) {
      places.add(place);
      refusals.add(Explanations.of(mismatch, 400));
    }
    JsonPointer gone = place;
    while (!gone.matches() && !remove(gone)) {
      gone = gone.head();
    }
    return places.size() < MOST && !gone.matches();
  }

  void refuseIfAny() {
    if (!refusals.isEmpty()) {
      throw refusal().toException();
    }
  }

  Refusal refusal() {
    return refusals.size() == 1 ? refusals.getFirst() : Refusals.together("KIT-0006", refusals);
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
