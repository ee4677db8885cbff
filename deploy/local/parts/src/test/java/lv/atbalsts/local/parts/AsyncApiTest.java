package lv.atbalsts.local.parts;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes docs/contracts/asyncapi.yaml from the schemas of the events, so that none is left out. */
class AsyncApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder()
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .build());

  static {
    YAML.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  }

  @Test
  void theAsyncApiDocumentNamesEveryEventThatHasASchema() throws IOException {
    Checkout.hold(
        Checkout.contracts().resolve("asyncapi.yaml"), YAML.writeValueAsString(document()));
  }

  /**
   * What a reader of YAML takes for a number or a truth value where a text was meant is no text.
   */
  @Test
  void theAsyncApiDocumentIsReadAsItWasMeant() throws IOException {
    JsonNode meant = JSON.valueToTree(document());
    assertEquals(
        meant, YAML.readTree(Checkout.text(Checkout.contracts().resolve("asyncapi.yaml"))));
  }

  private static Map<String, Object> document() throws IOException {
    Map<String, List<Schema>> byService =
        new TreeMap<>(schemas().stream().collect(groupingBy(Schema::service)));
    Map<String, Object> channels = new LinkedHashMap<>();
    Map<String, Object> operations = new LinkedHashMap<>();
    Map<String, Object> messages = new LinkedHashMap<>();
    byService.forEach(
        (service, schemas) -> {
          channels.put(service, channel(service, schemas));
          operations.put(
              "publish-" + service,
              Map.of("action", "send", "channel", Map.of("$ref", "#/channels/" + service)));
          schemas.forEach(schema -> messages.put(schema.name(), schema.message()));
        });
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("asyncapi", "3.0.0");
    document.put("info", info());
    document.put("defaultContentType", "application/json");
    document.put("servers", Map.of("kafka", server()));
    document.put("channels", channels);
    document.put("operations", operations);
    document.put(
        "components", Map.of("messages", messages, "schemas", Map.of("CloudEvent", cloudEvent())));
    return document;
  }

  private static Map<String, Object> info() {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", "Atbalsts: events");
    info.put("version", System.getProperty("product.version"));
    info.put(
        "description",
        "Facts that the services tell each other, as CloudEvents 1.0 in binary mode on Kafka. The key"
            + " is the aggregate's id (ce_subject), so one aggregate's events stay in order;"
            + " ce_sequence counts them from 1; an event sent again keeps its ce_id. Events carry no"
            + " personal data: a person is a clientRef.");
    return info;
  }

  private static Map<String, Object> server() {
    Map<String, Object> server = new LinkedHashMap<>();
    server.put("host", "{host}");
    server.put("protocol", "kafka");
    server.put("description", "The broker of the installation.");
    server.put(
        "variables",
        Map.of("host", Map.of("default", "localhost:9092", "description", "host and port")));
    return server;
  }

  /** The headers of every record, as CloudEvents 1.0 binds them to Kafka. */
  private static Map<String, Object> cloudEvent() {
    Map<String, Object> headers = new TreeMap<>();
    headers.put("ce_specversion", Map.of("type", "string", "const", "1.0"));
    headers.put("ce_id", text("Id of the event; the same when it is sent again", "uuid"));
    headers.put("ce_type", text("What happened: lv.atbalsts.<service>.<PastTense>.v<n>", null));
    headers.put("ce_source", text("The service that tells it", null));
    headers.put("ce_subject", text("Id of the aggregate; also the record's key", "uuid"));
    headers.put("ce_time", text("When it happened", "date-time"));
    headers.put("ce_sequence", text("Counts the events of an aggregate from 1", null));
    headers.put("ce_municipality", text("ATVK code of the municipality whose it is", null));
    headers.put("ce_actor", text("Who did it: the subject of the token", null));
    headers.put("traceparent", text("W3C Trace Context", null));
    return Map.of(
        "type",
        "object",
        "required",
        List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time"),
        "properties",
        headers);
  }

  private static Map<String, Object> text(String description, String format) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("type", "string");
    text.put("description", description);
    if (format != null) {
      text.put("format", format);
    }
    return text;
  }

  private static Map<String, Object> channel(String service, List<Schema> schemas) {
    Map<String, Object> messages = new LinkedHashMap<>();
    schemas.forEach(
        schema ->
            messages.put(schema.name(), Map.of("$ref", "#/components/messages/" + schema.name())));
    Map<String, Object> channel = new LinkedHashMap<>();
    channel.put("address", "atbalsts." + service);
    channel.put("servers", List.of(Map.of("$ref", "#/servers/kafka")));
    channel.put("messages", messages);
    return channel;
  }

  private static List<Schema> schemas() throws IOException {
    try (Stream<Path> files = Files.list(Checkout.contracts().resolve("events"))) {
      return files.sorted().map(Schema::read).toList();
    }
  }

  private record Schema(String file, String type, String description, List<Object> examples) {

    static Schema read(Path file) {
      try {
        JsonNode schema = JSON.readTree(file.toFile());
        return new Schema(
            file.getFileName().toString(),
            schema.path("title").asText(),
            schema.path("description").asText(),
            JSON.convertValue(schema.path("examples"), new TypeReference<List<Object>>() {}));
      } catch (IOException unreadable) {
        throw new java.io.UncheckedIOException(unreadable);
      }
    }

    String service() {
      return type.split("\\.")[2];
    }

    String name() {
      return file.replace(".json", "");
    }

    Map<String, Object> message() {
      Map<String, Object> message = new LinkedHashMap<>();
      message.put("name", type);
      message.put("summary", description);
      message.put("headers", Map.of("$ref", "#/components/schemas/CloudEvent"));
      message.put(
          "examples", examples.stream().map(example -> Map.of("payload", example)).toList());
      message.put(
          "payload",
          Map.of(
              "schemaFormat",
              "application/schema+json;version=draft-2020-12",
              "schema",
              Map.of("$ref", "events/" + file)));
      return message;
    }
  }
}
