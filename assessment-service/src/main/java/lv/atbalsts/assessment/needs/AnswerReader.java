package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.atbalsts.assessment.needs.scoring.ItemAnswers;

/** Reads answers from JSON; a null is no answer. */
@ApplicationScoped
class AnswerReader {

  private final ObjectMapper json;

  AnswerReader(ObjectMapper json) {
    this.json = json;
  }

  ItemAnswers read(String text) {
    try {
      return read((ObjectNode) json.readTree(text));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("answers that were written here cannot be read", broken);
    }
  }

  static ItemAnswers read(ObjectNode node) {
    Map<String, Object> answers = new LinkedHashMap<>();
    node.properties().stream()
        .filter(each -> !each.getValue().isNull())
        .forEach(each -> answers.put(each.getKey(), value(each.getValue())));
    return new ItemAnswers(answers);
  }

  private static Object value(JsonNode node) {
    if (node.isTextual()) {
      return node.textValue();
    }
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    return node.canConvertToLong() && node.isIntegralNumber() ? (Object) node.longValue() : node;
  }
}
