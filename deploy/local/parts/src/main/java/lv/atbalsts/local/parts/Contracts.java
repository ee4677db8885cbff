package lv.atbalsts.local.parts;

import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Holds the contracts that are committed under {@code docs/contracts} against the code. Where they
 * differ, the file is rewritten and the test fails, so that a change of contract is seen, reviewed
 * and committed.
 */
public final class Contracts {

  private static final int OK = 200;
  private static final Pattern WHO_MAY = Pattern.compile("Roles: |Public\\.|Any role|Whoever may");

  private Contracts() {}

  /**
   * The OpenAPI document of the running application against {@code openapi/<service>.yaml}.
   *
   * @throws AssertionError when it was out of date
   */
  public static void openApi(String service) {
    String document =
        RestAssured.given()
            .queryParam("format", "yaml")
            .get("/q/openapi")
            .then()
            .statusCode(OK)
            .extract()
            .asString();
    hold("openapi/" + service + ".yaml", withoutAddresses(document));
  }

  /** Operations of the running application that say more than once, or never, who may call them. */
  public static List<String> rolesNotSaidOnce() {
    Map<String, Map<String, Object>> paths =
        RestAssured.given()
            .queryParam("format", "json")
            .get("/q/openapi")
            .then()
            .statusCode(OK)
            .extract()
            .path("paths");
    return paths.values().stream()
        .flatMap(path -> path.values().stream())
        .filter(Map.class::isInstance)
        .map(operation -> String.valueOf(((Map<?, ?>) operation).get("description")))
        .filter(description -> WHO_MAY.matcher(description).results().count() != 1)
        .toList();
  }

  /**
   * The texts of refusals: the same keys in both languages, title and detail for every code, and
   * the list {@code refusals/<service>.md}.
   *
   * @throws AssertionError when a text is missing or the list was out of date
   */
  public static void refusals(String service) {
    refusals(service, "refusals");
  }

  /** The same for texts of another name, e.g. {@code kit_refusals}. */
  public static void refusals(String service, String bundle) {
    hold("refusals/" + service + ".md", RefusalTexts.read(bundle).table(service));
  }

  private static void hold(String file, String now) {
    Path path = Checkout.contracts().resolve(file);
    Checkout.hold(path, now.endsWith("\n") ? now : now + "\n");
  }

  /** Where a test happens to run is no part of the contract. */
  static String withoutAddresses(String document) {
    return document
        .replaceAll("(?m)^servers:\\R(?:[ -].*\\R)*", "")
        .replaceAll("http://(localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0):\\d+", "http://localhost");
  }
}
