package lv.atbalsts.imports.csv;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import lv.atbalsts.kit.refusal.FieldErrors;

/**
 * Where in a row a column's cells go.
 *
 * @param steps the parts of its name: {@code consents.0.purpose}
 * @param type what stands there; null where the row leaves it open: the text is kept, and whoever
 *     knows the type reads it
 * @param open the step that is a name below an open object, even where it is a number
 */
record Column(List<String> steps, JavaType type, int open) {

  /** Of one that is below no open object. */
  static final int CLOSED = -1;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  static boolean isIndex(String step) {
    return step.matches("\\d{1,2}");
  }

  /** Puts a cell where it belongs; an empty one stands for nothing, in a list of texts for none. */
  void put(ObjectNode row, String written, FieldErrors errors) {
    String cell = CellForm.stripped(written);
    if (cell.isEmpty() && !isOfAList()) {
      return;
    }
    JsonNode holder = row;
    for (int i = 0; i + 1 < steps.size(); i++) {
      holder = step(holder, steps.get(i), isList(i + 1));
    }
    if (!cell.isEmpty()) {
      set(holder, steps.getLast(), value(cell, errors));
    }
  }

  private boolean isOfAList() {
    return type != null && isIndex(steps.getLast());
  }

  private boolean isList(int step) {
    return isIndex(steps.get(step)) && step != open;
  }

  private static JsonNode step(JsonNode holder, String step, boolean list) {
    JsonNode there = holder.isArray() ? holder.get(Integer.parseInt(step)) : holder.get(step);
    if (there != null && there.isContainerNode()) {
      return there;
    }
    JsonNode made = list ? NODES.arrayNode() : NODES.objectNode();
    set(holder, step, made);
    return made;
  }

  private static void set(JsonNode holder, String step, JsonNode value) {
    if (holder instanceof ArrayNode list) {
      while (list.size() <= Integer.parseInt(step)) {
        list.addNull();
      }
      list.set(Integer.parseInt(step), value);
    } else {
      ((ObjectNode) holder).set(step, value);
    }
  }

  private JsonNode value(String cell, FieldErrors errors) {
    CellForm form = type == null ? CellForm.TEXT : CellForm.of(type);
    return form.read(cell)
        .orElseGet(
            () -> {
              errors.add("/" + String.join("/", steps), form.refusal());
              return NODES.nullNode();
            });
  }
}
