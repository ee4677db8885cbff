package lv.atbalsts.local.parts;

import io.restassured.RestAssured;
import java.nio.file.Path;

/**
 * Holds the contracts that are committed under {@code docs/contracts} against the code. Where they
 * differ, the file is rewritten and the test fails, so that a change of contract is seen, reviewed
 * and committed.
 */
public final class Contracts {

  private static final int OK = 200;

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
