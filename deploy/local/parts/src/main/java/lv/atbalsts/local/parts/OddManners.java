package lv.atbalsts.local.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Calls every operation of the service under test with headers as no client of good manners sends
 * them. None may be a failure on our side; each refusal is a problem with its code and its trace;
 * what is not understood is refused by the same rule everywhere.
 */
public final class OddManners {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int REFUSED = 400;
  private static final int UNSUPPORTED = 415;
  private static final int OUR_SIDE = 500;
  private static final Set<Integer> ANY = Set.of();

  /** No operation takes a body of these; each is called with none at all, with no name, as text. */
  private static final List<List<String>> CONTENT_TYPES =
      List.of(List.of(), List.of(""), List.of("text/plain"));

  /** Nor of these: they are given to one operation after the other. */
  private static final List<List<String>> MORE_CONTENT_TYPES =
      List.of(
          List.of("application/xml;charset=UTF-8"),
          List.of("application/x-www-form-urlencoded"),
          List.of("multipart/form-data; boundary=x"),
          List.of("application/vnd.other+json"),
          List.of("*/*"),
          List.of("application/*"),
          List.of("json"),
          List.of("application/"),
          List.of("; charset=UTF-8"),
          List.of("application/json, text/csv"),
          List.of("application/json;charset"),
          List.of("application/json", "text/csv"));

  /** What is odd in one header stands beside what is odd in others. */
  private static final List<List<String>> ODD =
      List.of(
          List.of(
              "Accept: ",
              "Accept-Language: ",
              "If-Match: ",
              "If-None-Match: \"",
              "Access-Purpose: "),
          List.of("Accept: json", "Accept-Language: *", "If-Match: 1", "Access-Purpose: PLEASURE"),
          List.of("Accept: */*;q=abc", "Accept-Language: lv;q=9,,en;q=x", "If-Match: \"1"),
          List.of(
              "Accept: ,,;q=1,application/json;q=7",
              "Accept-Language: lv",
              "Accept-Language: en",
              "If-Match: \"1\"",
              "If-Match: W/\"2\""),
          List.of("Accept: application/", "Accept-Language: \u00e9" + "x".repeat(2_000)),
          List.of("Access-Purpose: CASE_WORK", "Access-Purpose: AUDIT"));

  private static final List<List<String>> ODD_KEYS =
      List.of(
          List.of("Idempotency-Key: "),
          List.of("Idempotency-Key: " + "k".repeat(201)),
          List.of("Idempotency-Key: one", "Idempotency-Key: two"),
          List.of("Idempotency-Key: one, \u0085"),
          List.of("Idempotency-Key: one\ttwo"));

  private final List<String> failures = new ArrayList<>();
  private int turn;

  private OddManners() {}

  /**
   * Calls all of them.
   *
   * @return what was answered otherwise than it is to be: the call and what it got
   */
  public static List<String> failures() {
    OddManners all = new OddManners();
    DescribedOperation.all().forEach(all::operation);
    return all.failures;
  }

  private void operation(DescribedOperation operation) {
    String role = AnyRole.that(operation.method(), operation.address(), operation.body());
    turn++;
    if (operation.takes().isEmpty()) {
      String type =
          List.of("Content-Type: application/json", "Content-Type: ", "X-None: x").get(turn % 3);
      call(operation, role, "{\"a\":1}", List.of(type), Set.of(400));
    } else {
      CONTENT_TYPES.forEach(types -> contentType(operation, role, types));
      contentType(operation, role, inTurn(MORE_CONTENT_TYPES));
    }
    ODD.forEach(headers -> call(operation, role, headers, ANY));
    if (!operation.answers().isEmpty()) {
      RawHttp answer = call(operation, role, List.of("Accept: application/x-nothing"), Set.of(406));
      if (!operation.answers().stream().allMatch(answer.body()::contains)) {
        failures.add(operation.path() + ": does not say how it answers but " + answer.body());
      }
    }
    if (operation.method().equals("post")) {
      call(operation, role, inTurn(ODD_KEYS), Set.of(400));
    }
  }

  private List<String> inTurn(List<List<String>> all) {
    return all.get(turn % all.size());
  }

  private void contentType(DescribedOperation operation, String role, List<String> types) {
    RawHttp answer =
        call(
            operation,
            role,
            "{}",
            types.stream().map("Content-Type: "::concat).toList(),
            Set.of(415));
    if (answer.status() == UNSUPPORTED
        && !answer.header("Accept").equals(Optional.of(String.join(", ", operation.takes())))) {
      failures.add(operation.path() + ": does not say what it takes but " + answer.head());
    }
  }

  private RawHttp call(
      DescribedOperation operation, String role, List<String> headers, Set<Integer> statuses) {
    List<String> types = operation.takes();
    return types.isEmpty()
        ? call(operation, role, "", headers, statuses)
        : call(
            operation,
            role,
            operation.body() == null ? "{}" : operation.body().toString(),
            Stream.concat(headers.stream(), Stream.of("Content-Type: " + types.getFirst()))
                .toList(),
            statuses);
  }

  private RawHttp call(
      DescribedOperation operation,
      String role,
      String body,
      List<String> headers,
      Set<Integer> statuses) {
    List<String> all = new ArrayList<>(headers);
    all.add("Authorization: Bearer " + AnyRole.token(role));
    if (!body.isEmpty()) {
      all.add("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
    }
    RawHttp answer =
        RawHttp.call(
            operation.method().toUpperCase(Locale.ROOT),
            operation.address(),
            body,
            all.toArray(String[]::new));
    if (!(statuses.isEmpty() || statuses.contains(answer.status())) || !isTold(answer)) {
      failures.add(
          "%s %s with %s: %d %s"
              .formatted(
                  operation.method(), operation.path(), headers, answer.status(), answer.body()));
    }
    return answer;
  }

  private static boolean isTold(RawHttp answer) {
    if (answer.status() < REFUSED) {
      return true;
    }
    String type = answer.header("Content-Type").orElse("");
    return answer.status() < OUR_SIDE
        && (type.startsWith("application/problem+json")
            ? isProblem(answer.body())
            : HostileCalls.TOLD.matcher(type).matches());
  }

  private static boolean isProblem(String body) {
    try {
      JsonNode problem = JSON.readTree(body);
      return problem.path("code").asText().matches("[A-Z]+-[0-9]{4}")
          && problem.path("traceId").asText().matches("[0-9a-f]{32}")
          && problem.path("instance").asText().startsWith("/")
          && !problem.path("detail").asText().isBlank();
    } catch (JsonProcessingException other) {
      return false;
    }
  }
}
