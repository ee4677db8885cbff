package lv.atbalsts.local.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The events' JSON Schemas in {@code docs/contracts/events}, one file per event and version. Names
 * are like {@code ServiceGranted.v1}.
 */
public final class EventSchemas {

  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private EventSchemas() {}

  /**
   * Checks an event's data against its schema, formats included.
   *
   * @throws AssertionError listing every place that does not fit
   */
  public static void validate(String name, String json) {
    Set<ValidationMessage> faults = schema(name).validate(json, InputFormat.JSON);
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "not a %s:\n%s\n%s"
              .formatted(
                  name,
                  faults.stream()
                      .map(fault -> "- " + fault.getMessage())
                      .sorted()
                      .collect(Collectors.joining("\n")),
                  json));
    }
  }

  /** The same for data as it is on the topic. */
  public static void validate(String name, byte[] json) {
    validate(name, new String(json, StandardCharsets.UTF_8));
  }

  /** The schema's own {@code examples}, at least one, each valid; as JSON. */
  public static List<String> examples(String name) {
    JsonNode examples = schema(name).getSchemaNode().path("examples");
    if (examples.isEmpty()) {
      throw new AssertionError(name + " has no examples");
    }
    List<String> texts =
        StreamSupport.stream(examples.spliterator(), false).map(JsonNode::toString).toList();
    texts.forEach(text -> validate(name, text));
    return texts;
  }

  /**
   * Checks that a reader learns from the schema what each property means and looks like.
   *
   * @throws AssertionError naming the properties without description or examples
   */
  public static void everyPropertyIsDescribed(String name) {
    List<String> faults = Undescribed.in(schema(name).getSchemaNode());
    if (!faults.isEmpty()) {
      throw new AssertionError(name + " leaves undescribed:\n" + String.join("\n", faults));
    }
  }

  static JsonSchema schema(String name) {
    Path folder = Checkout.contracts().resolve("events");
    Path file = folder.resolve(name + ".json");
    if (!Files.exists(file)) {
      throw new AssertionError("there is no schema docs/contracts/events/" + name + ".json");
    }
    // what a schema refers to by its $id is the file of that name here, not on the network
    String here = folder.toUri().toString();
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder ->
                builder.schemaMappers(
                    mappers ->
                        mappers.add(
                            iri ->
                                iri.toString().matches("https?://(?!json-schema\\.org/).*")
                                    ? AbsoluteIri.of(here + iri.toString().replaceAll(".*/", ""))
                                    : iri)));
    return factory.getSchema(SchemaLocation.of(file.toUri().toString()), STRICT);
  }
}
