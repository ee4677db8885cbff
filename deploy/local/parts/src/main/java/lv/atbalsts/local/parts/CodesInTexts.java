package lv.atbalsts.local.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts a personal code into every free text that the document of the service under test knows: each
 * that has no pattern, no list and no format. All of them are refused at the door.
 */
public final class CodesInTexts {

  private static final String TEXT = "Jānis 330010-40693 nebija";
  private static final String REFUSAL = "KIT-0070";

  private final List<String> taken = new ArrayList<>();
  private int texts;

  private CodesInTexts() {}

  /** The texts that take a code: the call and the place. */
  public static List<String> taken() {
    CodesInTexts all = new CodesInTexts();
    DescribedOperation.all().forEach(all::operation);
    if (all.texts == 0) {
      throw new IllegalStateException("the document has no free text");
    }
    return all.taken;
  }

  private void operation(DescribedOperation operation) {
    JsonNode body = operation.body();
    if (body == null) {
      return;
    }
    Set<String> places = new TreeSet<>();
    JsonNode full = filled(operation.samples(), operation.schema(), body, "", places);
    texts += places.size();
    if (places.isEmpty()) {
      return;
    }
    String address = operation.address();
    String role = AnyRole.that(operation.method(), address, body);
    Response answer = AnyRole.call(role, operation.method(), address, full);
    refused(answer).forEach(places::remove);
    places.forEach(
        place -> taken.add("%s %s at %s".formatted(operation.method(), operation.path(), place)));
  }

  private static List<String> refused(Response answer) {
    return answer.contentType().contains("json")
        ? answer.jsonPath().getList("errors.findAll { it.code == '" + REFUSAL + "' }.pointer")
        : List.of();
  }

  private static JsonNode filled(
      Samples samples, JsonNode given, JsonNode sample, String place, Set<String> places) {
    JsonNode schema = samples.resolved(given);
    switch (sample) {
      case ObjectNode fields -> {
        for (Map.Entry<String, JsonNode> field : List.copyOf(fields.properties())) {
          JsonNode inner = schema.path("properties").path(field.getKey());
          fields.set(
              field.getKey(),
              filled(samples, inner, field.getValue(), place + "/" + field.getKey(), places));
        }
      }
      case ArrayNode items -> {
        for (int i = 0; i < items.size(); i++) {
          items.set(
              i, filled(samples, schema.path("items"), items.get(i), place + "/" + i, places));
        }
      }
      default -> {
        if (sample.isTextual() && isFree(schema)) {
          places.add(place);
          return TextNode.valueOf(TEXT);
        }
      }
    }
    return sample;
  }

  private static boolean isFree(JsonNode schema) {
    return !schema.has("pattern") && !schema.has("enum") && !schema.has("format");
  }
}
