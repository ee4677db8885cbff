package lv.atbalsts.registry.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field that is written otherwise in a proposal than in the register. */
@Schema(description = "One field that a proposal would change")
public record FieldDifference(
    @Schema(description = "JSON pointer of the field", examples = "/service/plannedClients")
        String pointer,
    @Schema(
            description = "What stands now, as JSON; absent where nothing does",
            implementation = Object.class,
            examples = "12")
        JsonNode now,
    @Schema(
            description = "What is proposed, as JSON; absent where nothing is",
            implementation = Object.class,
            examples = "16")
        JsonNode proposed) {

  public FieldDifference {
    now = now == null || now.isNull() ? null : now;
    proposed = proposed == null || proposed.isNull() ? null : proposed;
  }

  /** Of two objects of the same form: each field whose values differ, lists as a whole. */
  static List<FieldDifference> between(JsonNode now, JsonNode proposed) {
    List<FieldDifference> found = new ArrayList<>();
    collect(found, "", now, proposed);
    return found;
  }

  private static void collect(
      List<FieldDifference> found, String pointer, JsonNode now, JsonNode proposed) {
    if (now != null && proposed != null && now.isObject() && proposed.isObject()) {
      TreeSet<String> names = new TreeSet<>();
      now.fieldNames().forEachRemaining(names::add);
      proposed.fieldNames().forEachRemaining(names::add);
      names.forEach(
          name -> collect(found, pointer + "/" + name, value(now, name), value(proposed, name)));
    } else if (now == null ? proposed != null : !now.equals(proposed)) {
      found.add(new FieldDifference(pointer, now, proposed));
    }
  }

  private static JsonNode value(JsonNode object, String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? null : value;
  }
}
