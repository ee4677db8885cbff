package lv.atbalsts.local.parts;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Calls every operation of the service under test without a token, as its own document describes
 * it: each is there, and whichever is not public asks who calls before anything else.
 */
public final class CallsWithoutToken {

  private static final int UNAUTHORIZED = 401;
  private static final int WRONG_METHOD = 405;
  private static final String NO_SUCH_PATH = "KIT-0404";

  private CallsWithoutToken() {}

  /**
   * Calls all of them.
   *
   * @return those that are not answered as they should be, each with the status
   */
  public static List<String> answeredWrongly() {
    Map<String, Map<String, Map<String, Object>>> paths =
        given().get("/q/openapi?format=JSON").then().statusCode(200).extract().path("paths");
    List<String> wrong = new ArrayList<>();
    paths.forEach(
        (path, operations) ->
            operations.forEach(
                (method, operation) -> {
                  Response answer = answer(method, path, content(operation));
                  if (operation.containsKey("security")
                      ? answer.statusCode() != UNAUTHORIZED
                      : isMissing(answer)) {
                    wrong.add("%s %s: %d".formatted(method, path, answer.statusCode()));
                  }
                }));
    if (paths.isEmpty()) {
      throw new IllegalStateException("the document has no operation");
    }
    return wrong;
  }

  private static Response answer(String method, String path, String content) {
    String address = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    return given()
        .noFilters()
        .contentType(content)
        .body("{}".getBytes(StandardCharsets.UTF_8))
        .request(method.toUpperCase(Locale.ROOT), address);
  }

  private static String content(Map<String, Object> operation) {
    return operation.get("requestBody") instanceof Map<?, ?> body
            && body.get("content") instanceof Map<?, ?> content
        ? content.keySet().iterator().next().toString()
        : "application/json";
  }

  private static boolean isMissing(Response answer) {
    return answer.statusCode() == UNAUTHORIZED
        || answer.statusCode() == WRONG_METHOD
        || answer.asString().contains(NO_SUCH_PATH);
  }
}
