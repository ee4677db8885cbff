package lv.atbalsts.local.parts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * An operation of the service under test, as its own document describes it.
 *
 * @param method in small letters
 * @param path with names in the places of what varies
 */
record DescribedOperation(String method, String path, JsonNode description, Samples samples) {

  private static final String SERVICE =
      ConfigProvider.getConfig().getValue("atbalsts.service", String.class);
  private static final String BY_NAME = "\\{[^}]*}";

  static List<DescribedOperation> all() {
    JsonNode document = AnyRole.document();
    Samples samples = new Samples(document);
    List<DescribedOperation> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (String method : List.of("get", "post", "put", "patch", "delete")) {
        if (path.getValue().has(method)) {
          all.add(
              new DescribedOperation(method, path.getKey(), path.getValue().path(method), samples));
        }
      }
    }
    if (all.isEmpty()) {
      throw new IllegalStateException("the document has no operation");
    }
    return all;
  }

  /** Its address: a number or a random id in every place that varies, the service in its own. */
  String address() {
    String address = path.replace("{service}", SERVICE);
    for (JsonNode parameter : description.path("parameters")) {
      if (samples.resolved(parameter).at("/schema/type").asText().equals("integer")) {
        address = address.replace("{" + parameter.path("name").asText() + "}", "0");
      }
    }
    return address.replaceAll(BY_NAME, UUID.randomUUID().toString());
  }

  String address(String inEveryPlace) {
    return path.replaceAll(BY_NAME, inEveryPlace);
  }

  boolean varies() {
    return path.contains("{");
  }

  /** A body of JSON by its examples; null where it takes none. */
  JsonNode body() {
    return schema().isMissingNode() ? null : samples.of(schema());
  }

  JsonNode schema() {
    return description.at("/requestBody/content/application~1json/schema");
  }

  /** The media types that it takes; none where it takes no body. */
  List<String> takes() {
    return names(description.at("/requestBody/content"));
  }

  /** The media types that it answers with when it succeeds. */
  List<String> answers() {
    List<String> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> answer : description.path("responses").properties()) {
      if (answer.getKey().startsWith("2")) {
        all.addAll(names(answer.getValue().path("content")));
      }
    }
    return all;
  }

  /** The names of its parameters in a place: query or header. */
  List<String> parameters(String place) {
    List<String> names = new ArrayList<>();
    for (JsonNode parameter : description.path("parameters")) {
      JsonNode known = samples.resolved(parameter);
      if (known.path("in").asText().equals(place)) {
        names.add(known.path("name").asText());
      }
    }
    return names;
  }

  private static List<String> names(JsonNode fields) {
    return fields.properties().stream().map(Map.Entry::getKey).toList();
  }
}
