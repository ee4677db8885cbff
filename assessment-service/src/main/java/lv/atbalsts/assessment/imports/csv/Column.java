package lv.atbalsts.assessment.imports.csv;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a row a column's cells go.
 *
 * @param steps the parts of its name: {@code consents.0.purpose}
 * @param type what stands there; null where the row leaves it open
 */
record Column(List<String> steps, JavaType type) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A number, also with the comma of a Latvian spreadsheet program. */
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:[.,]\\d{1,9})?");

  /** A date as a Latvian spreadsheet program writes it: {@code 02.05.2019}. */
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\.?");

  static boolean isIndex(String step) {
    return step.matches("\\d{1,2}");
  }

  /** Puts a cell where it belongs; an empty one stands for nothing. */
  void put(ObjectNode row, String cell) {
    if (!cell.isBlank()) {
      JsonNode holder = row;
      for (int i = 0; i + 1 < steps.size(); i++) {
        holder = step(holder, steps.get(i), isList(i + 1));
      }
      set(holder, steps.getLast(), value(cell));
    }
  }

  /** What has no type is an object of names first; a number further in counts. */
  private boolean isList(int step) {
    return isIndex(steps.get(step)) && (type != null || step > 1);
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

  private JsonNode value(String cell) {
    if (type == null || isNumber()) {
      return scalar(cell);
    }
    if (type.hasRawClass(LocalDate.class)) {
      Matcher date = DATE.matcher(cell.strip());
      return TextNode.valueOf(
          date.matches()
              ? "%s-%2s-%2s"
                  .formatted(date.group(3), date.group(2), date.group(1))
                  .replace(' ', '0')
              : cell);
    }
    return type.hasRawClass(boolean.class) || type.hasRawClass(Boolean.class)
        ? scalar(cell)
        : TextNode.valueOf(cell);
  }

  private boolean isNumber() {
    return type.isPrimitive() && !type.hasRawClass(boolean.class)
        || type.isTypeOrSubTypeOf(Number.class);
  }

  private static JsonNode scalar(String cell) {
    String text = cell.strip();
    if (NUMBER.matcher(text).matches()) {
      return text.matches("-?\\d+")
          ? LongNode.valueOf(Long.parseLong(text))
          : DecimalNode.valueOf(new BigDecimal(text.replace(',', '.')));
    }
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")
        ? BooleanNode.valueOf(text.equalsIgnoreCase("true"))
        : TextNode.valueOf(cell);
  }
}
