package lv.atbalsts.local.parts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Finds the properties of a JSON Schema that lack a description or examples, at any depth. */
final class Undescribed {

  private final List<String> faults = new ArrayList<>();

  private Undescribed() {}

  static List<String> in(JsonNode schema) {
    Undescribed search = new Undescribed();
    search.visit("", schema);
    return List.copyOf(search.faults);
  }

  private void visit(String place, JsonNode schema) {
    schema
        .path("properties")
        .properties()
        .forEach(property -> property(place + "/" + property.getKey(), property.getValue()));
    if (schema.path("items").isObject()) {
      visit(place + "/items", schema.path("items"));
    }
    schema
        .path("$defs")
        .properties()
        .forEach(shape -> visit(place + "/$defs/" + shape.getKey(), shape.getValue()));
  }

  private void property(String place, JsonNode property) {
    if (property.path("description").asText().isBlank()) {
      faults.add("- " + place + ": no description");
    }
    if (!showsItself(property) && property.path("examples").isEmpty()) {
      faults.add("- " + place + ": no examples");
    }
    visit(place, property);
  }

  /** An object is shown by its properties, a reference by its target, a constant by its value. */
  private static boolean showsItself(JsonNode property) {
    return property.has("properties")
        || property.path("items").has("properties")
        || property.path("items").has("$ref")
        || property.has("$ref")
        || property.has("const");
  }
}
