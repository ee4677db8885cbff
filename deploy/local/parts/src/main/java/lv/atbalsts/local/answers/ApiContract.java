package lv.atbalsts.local.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** An OpenAPI document, and where an answer says something that it does not. */
public final class ApiContract {

  private static final String SCHEMAS = "#/components/schemas/";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  /** What HTTP, caches and browsers go by; a caller of the API does not. */
  private static final Set<String> OF_THE_TRANSPORT =
      Set.of(
          "connection",
          "content-length",
          "content-type",
          "content-encoding",
          "content-language",
          "content-security-policy",
          "cache-control",
          "date",
          "keep-alive",
          "referrer-policy",
          "strict-transport-security",
          "traceparent",
          "transfer-encoding",
          "vary",
          "x-content-type-options");

  /** Moments are answered in one form. */
  private static final Pattern OTHER_MOMENT =
      Pattern.compile(
          "\"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?![0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z\")[0-9:.]+([Z+-][0-9:]*)?\"");

  private final JsonNode document;
  private final List<Route> routes = new ArrayList<>();
  private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

  /**
   * @param document as JSON
   */
  public ApiContract(String document) {
    try {
      this.document = closed(JSON.readTree(document.replace(SCHEMAS, "#/$defs/")));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
    this.document
        .path("paths")
        .properties()
        .forEach(path -> routes.add(Route.of(path.getKey(), path.getValue())));
    // a path that is written out goes before one with a variable in its place
    routes.sort(Comparator.comparing(Route::inOrder));
  }

  /** Every place where the answer differs from the document; nothing for what is not in it. */
  public List<String> faults(GivenAnswer answer) {
    Optional<Route> route = routes.stream().filter(each -> each.matches(answer.path())).findFirst();
    JsonNode operation =
        route.map(each -> each.item().path(answer.method().toLowerCase(Locale.ROOT))).orElse(null);
    if (operation == null || operation.isMissingNode()) {
      return answer.status() < 400 ? List.of(answer.named() + ": no such operation") : List.of();
    }
    String name = operation.path("operationId").asText();
    JsonNode response = resolved(operation.path("responses").path("" + answer.status()));
    if (response.isMissingNode()) {
      return List.of("%s: status %d is not documented".formatted(name, answer.status()));
    }
    String where = name + " " + answer.status();
    List<String> faults = new ArrayList<>();
    headers(where, answer, response, faults);
    body(where, answer, response, faults);
    return faults;
  }

  private static void headers(
      String where, GivenAnswer answer, JsonNode response, List<String> faults) {
    Set<String> given = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    given.addAll(answer.headers());
    response.path("headers").fieldNames().forEachRemaining(given::remove);
    given.removeIf(header -> OF_THE_TRANSPORT.contains(header.toLowerCase(Locale.ROOT)));
    given.forEach(header -> faults.add("%s: header %s is not documented".formatted(where, header)));
  }

  private void body(String where, GivenAnswer answer, JsonNode response, List<String> faults) {
    if (answer.body().isEmpty()) {
      return;
    }
    if (answer.isJson() && OTHER_MOMENT.matcher(answer.body()).find()) {
      faults.add(where + ": a moment is not in UTC, as 2021-06-30T12:00:00Z");
    }
    JsonNode content = content(response, answer.mediaType());
    if (content.isMissingNode()) {
      faults.add("%s: %s is not documented".formatted(where, answer.mediaType()));
    } else if (answer.isJson() && content.has("schema")) {
      schemas
          .computeIfAbsent(where + " " + answer.mediaType(), key -> schema(content.get("schema")))
          .validate(answer.body(), InputFormat.JSON)
          .forEach(fault -> faults.add(where + ": " + fault.getMessage()));
    }
  }

  /** Of the same media type, whatever its parameters. */
  private static JsonNode content(JsonNode response, String mediaType) {
    return response.path("content").properties().stream()
        .filter(content -> content.getKey().replaceFirst(";.*", "").equals(mediaType))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private JsonSchema schema(JsonNode schema) {
    ObjectNode whole = JSON.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.set("allOf", JSON.createArrayNode().add(schema));
    whole.set("$defs", document.path("components").path("schemas"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole, STRICT);
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }

  /** A shape that names its properties and does not say that there may be others has no others. */
  private static JsonNode closed(JsonNode node) {
    node.forEach(ApiContract::closed);
    if (node instanceof ObjectNode object
        && object.path("properties").isObject()
        && object.path("type").asText().equals("object")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    return node;
  }

  private record Route(String path, Pattern pattern, JsonNode item) {

    static Route of(String path, JsonNode item) {
      return new Route(
          path,
          Pattern.compile(
              Pattern.compile("\\{[^/]+}")
                  .splitAsStream(path + "/")
                  .map(Pattern::quote)
                  .reduce((before, after) -> before + "[^/]+" + after)
                  .orElseThrow()),
          item);
    }

    boolean matches(String asked) {
      return pattern.matcher(asked + "/").matches();
    }

    String inOrder() {
      return path.replace('{', '\uffff');
    }
  }
}
