package lv.atbalsts.local.parts;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Calls the service under test in whichever role may, as its own document describes it. */
final class AnyRole {

  private static final Map<String, String> OWNERS = new TreeMap<>();

  static {
    OWNERS.put("MUNICIPALITY", "0001000");
    OWNERS.put("MUNICIPAL_SYSTEM", "0001000");
    OWNERS.put("REGION", "9.2.2.1./15/I/001");
    OWNERS.put("ASSESSOR", "9.2.2.1./15/I/001");
    OWNERS.put("PROVIDER", "90000054572");
    OWNERS.put("REGISTRAR", "");
    OWNERS.put("COUNCIL", "");
    OWNERS.put("CFLA", "");
    OWNERS.put("MINISTRY", "");
    OWNERS.put("AUDITOR", "");
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FORBIDDEN = 403;

  private AnyRole() {}

  static JsonNode document() {
    try {
      return JSON.readTree(given().get("/q/openapi?format=JSON").then().extract().asString());
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The first role that may call; nobody's where all may. */
  static String that(String method, String address, JsonNode body) {
    for (String role : OWNERS.keySet()) {
      if (call(role, method, address, body).statusCode() != FORBIDDEN) {
        return role;
      }
    }
    return "MINISTRY";
  }

  static String token(String role) {
    String owner = OWNERS.get(role);
    return Tokens.of(role, owner.isEmpty() ? null : owner);
  }

  static Response call(String role, String method, String address, JsonNode body) {
    return call(role, method, address, body, Map.of());
  }

  static Response call(
      String role, String method, String address, JsonNode body, Map<String, String> headers) {
    RequestSpecification call =
        given().noFilters().urlEncodingEnabled(false).auth().oauth2(token(role)).headers(headers);
    if (!headers.containsKey("Access-Purpose")) {
      call.header("Access-Purpose", "CASE_WORK");
    }
    if (body != null) {
      call.header("Content-Type", "application/json").body(written(body));
    }
    return call.request(method.toUpperCase(Locale.ROOT), address);
  }

  /** A lone surrogate is written as its escape. */
  private static byte[] written(JsonNode body) {
    return body.toString().replace("\ud800", "\\ud800").getBytes(StandardCharsets.UTF_8);
  }
}
