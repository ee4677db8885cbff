package lv.atbalsts.local.parts;

import static java.util.stream.Collectors.groupingBy;

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
    document.put("channels", channels);
    document.put("operations", operations);
    document.put("components", Map.of("messages", messages));
    return document;
  }

  private static Map<String, Object> info() {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", "Atbalsts: events");
    info.put("version", "1");
    info.put(
        "description",
        "Facts that the services tell each other, as CloudEvents 1.0 in binary mode on Kafka. The key"
            + " is the aggregate's id (ce_subject), so one aggregate's events stay in order;"
            + " ce_sequence counts them from 1; an event sent again keeps its ce_id. Events carry no"
            + " personal data: a person is a clientRef.");
    return info;
  }

  private static Map<String, Object> channel(String service, List<Schema> schemas) {
    Map<String, Object> messages = new LinkedHashMap<>();
    schemas.forEach(
        schema ->
            messages.put(schema.name(), Map.of("$ref", "#/components/messages/" + schema.name())));
    Map<String, Object> channel = new LinkedHashMap<>();
    channel.put("address", "atbalsts." + service);
    channel.put("messages", messages);
    return channel;
  }

  private static List<Schema> schemas() throws IOException {
    try (Stream<Path> files = Files.list(Checkout.contracts().resolve("events"))) {
      return files.sorted().map(Schema::read).toList();
    }
  }

  private record Schema(String file, String type, String description) {

    static Schema read(Path file) {
      try {
        JsonNode schema = JSON.readTree(file.toFile());
        return new Schema(
            file.getFileName().toString(),
            schema.path("title").asText(),
            schema.path("description").asText());
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
