package lv.atbalsts.local.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values as an OpenAPI document gives them: by its examples, else by its types. */
final class Samples {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 6;

  private final JsonNode document;

  Samples(JsonNode document) {
    this.document = document;
  }

  JsonNode of(JsonNode schema) {
    return of(schema, DEEPEST);
  }

  private JsonNode of(JsonNode given, int depth) {
    JsonNode schema = resolved(given);
    for (String member : new String[] {"example", "default"}) {
      if (schema.has(member)) {
        return value(schema.get(member));
      }
    }
    if (schema.path("examples").has(0)) {
      return value(schema.get("examples").get(0));
    }
    if (schema.path("enum").has(0)) {
      return schema.get("enum").get(0);
    }
    return depth == 0 ? NODES.nullNode() : byType(schema, depth - 1);
  }

  private JsonNode byType(JsonNode schema, int depth) {
    return switch (schema.path("type").isArray()
        ? schema.path("type").get(0).asText()
        : schema.path("type").asText("object")) {
      case "string" ->
          NODES.textNode(schema.path("format").asText().equals("date") ? "2021-06-30" : "a");
      case "integer", "number" -> NODES.numberNode(1);
      case "boolean" -> NODES.booleanNode(true);
      case "array" -> {
        ArrayNode items = NODES.arrayNode();
        items.add(of(schema.path("items"), depth));
        yield items;
      }
      default -> {
        ObjectNode fields = NODES.objectNode();
        schema
            .path("properties")
            .properties()
            .forEach(each -> fields.set(each.getKey(), of(each.getValue(), depth)));
        yield fields;
      }
    };
  }

  /** An example of a list or an object may be written as text. */
  private static JsonNode value(JsonNode example) {
    if (!example.isTextual() || !example.textValue().matches("(?s)[\\[{].*")) {
      return example;
    }
    try {
      return JSON.readTree(example.textValue());
    } catch (JsonProcessingException onlyText) {
      return example;
    }
  }

  JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
  }
}
