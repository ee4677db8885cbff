package lv.atbalsts.local.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Calls every operation of the service under test, as its own document describes it, with values
 * that no database holds in every place that takes a text: query, path, headers and body. None of
 * them may be a failure on our side, for the database is never the first to find out, and each
 * refusal is a problem.
 */
public final class HostileCalls {

  private static final String FAR_DAY = "+292278994-08-17";
  private static final String NUL = "a\u0000b";
  private static final String HALF = "\ud800";

  /** What goes over the wire in a header; control characters do not. */
  private static final List<String> IN_HEADERS =
      List.of("\"9223372036854775808\", W/\"1\", *", ";q=abc,=,\u00ff" + "9".repeat(2_000));

  private static final Pattern UNKNOWN_QUERY = Pattern.compile("\"KIT-002[03]\"");
  private static final int OUR_SIDE = 500;
  private static final int REFUSED = 400;

  /** A page is refused with a page, what is FHIR with what is FHIR. */
  static final Pattern TOLD =
      Pattern.compile("(application/(problem|fhir)\\+json|text/html)(;.*)?");

  private final List<String> failures = new ArrayList<>();
  private int calls;

  private HostileCalls() {}

  /**
   * Calls all of them.
   *
   * @return what was answered with a 5xx, or refused without a problem: the call and the place
   */
  public static List<String> failures() {
    HostileCalls all = new HostileCalls();
    DescribedOperation.all().forEach(all::operation);
    if (all.calls == 0) {
      throw new IllegalStateException("the document has no operation that takes a text");
    }
    return all.failures;
  }

  private void operation(DescribedOperation operation) {
    String method = operation.method();
    String address = operation.address();
    JsonNode body = operation.body();
    String role = AnyRole.that(method, address, body);
    if (operation.varies()) {
      for (String value : List.of(NUL, FAR_DAY)) {
        call(role, method, operation.address(encoded(value)), body, "the path");
      }
    }
    List<String> headers = new ArrayList<>(List.of("Accept-Language", "Prefer", "traceparent"));
    headers.addAll(operation.parameters("header"));
    for (String value : IN_HEADERS) {
      Map<String, String> hostile = new TreeMap<>();
      headers.forEach(name -> hostile.put(name, value));
      check(
          AnyRole.call(role, method, address, body, hostile),
          method,
          address,
          "headers " + headers);
    }
    for (String name : operation.parameters("query")) {
      for (String value : List.of(NUL, HALF, FAR_DAY)) {
        call(role, method, address + "?" + name + "=" + encoded(value), body, name);
      }
      requireKnown(role, method, address + "?" + name + "=0", body, name);
    }
    if (body != null) {
      texts(body, role, method, address, body, "");
      for (String value : List.of(NUL, HALF)) {
        call(role, method, address, everywhere(body.deepCopy(), value), "every text");
      }
    }
  }

  private static JsonNode everywhere(JsonNode node, String value) {
    switch (node) {
      case ObjectNode fields ->
          List.copyOf(names(fields).keySet())
              .forEach(name -> fields.set(name, everywhere(fields.get(name), value)));
      case ArrayNode items -> items.forEach(each -> everywhere(each, value));
      default -> {}
    }
    return node.isTextual() ? TextNode.valueOf(value) : node;
  }

  /** Puts a day that is too far in the place of each text, one after the other. */
  private void texts(
      JsonNode node, String role, String method, String address, JsonNode body, String place) {
    switch (node) {
      case ObjectNode fields -> {
        for (String name : List.copyOf(new TreeMap<>(names(fields)).keySet())) {
          JsonNode before = fields.get(name);
          if (before.isTextual()) {
            fields.set(name, TextNode.valueOf(FAR_DAY));
            call(role, method, address, body, place + "/" + name);
            fields.set(name, before);
          } else {
            texts(before, role, method, address, body, place + "/" + name);
          }
        }
      }
      case ArrayNode items -> {
        for (int i = 0; i < items.size(); i++) {
          texts(items.get(i), role, method, address, body, place + "/" + i);
        }
      }
      default -> {}
    }
  }

  private static Map<String, JsonNode> names(ObjectNode fields) {
    Map<String, JsonNode> names = new TreeMap<>();
    fields.properties().forEach(each -> names.put(each.getKey(), each.getValue()));
    return names;
  }

  private void call(String role, String method, String address, JsonNode body, String place) {
    check(AnyRole.call(role, method, address, body), method, address, place);
  }

  private void check(Response answer, String method, String address, String place) {
    calls++;
    int status = answer.statusCode();
    if (status >= OUR_SIDE || status >= REFUSED && !TOLD.matcher(told(answer)).matches()) {
      failures.add("%s %s at %s: %d %s".formatted(method, address, place, status, told(answer)));
    }
  }

  /** What the document says an operation is asked by, the door to queries knows. */
  private void requireKnown(
      String role, String method, String address, JsonNode body, String name) {
    Response answer = AnyRole.call(role, method, address, body);
    if (UNKNOWN_QUERY.matcher(answer.asString()).find()) {
      failures.add("%s %s: %s is in the document, and unknown".formatted(method, address, name));
    }
  }

  private static String told(Response answer) {
    return String.valueOf(answer.contentType());
  }

  private static String encoded(String value) {
    return value.equals("\ud800") ? "%ED%A0%80" : URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
