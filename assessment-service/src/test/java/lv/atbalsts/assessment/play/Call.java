package lv.atbalsts.assessment.play;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.atbalsts.local.pace.CallSettings;
import lv.atbalsts.local.parts.Tokens;

/** A caller with a role, as a test plays it. */
public record Call(String role, String owner) {

  /** A type is sent as it is named: nothing is added of a charset. */
  private static final RestAssuredConfig AS_NAMED =
      CallSettings.with(
          RestAssuredConfig.config()
              .encoderConfig(
                  EncoderConfig.encoderConfig()
                      .appendDefaultContentCharsetToContentTypeIfUndefined(false)));

  public static final Call AUDITOR = new Call("AUDITOR", null);
  public static final Call NOBODY = new Call(null, null);

  public static Call municipality(String atvk) {
    return new Call("MUNICIPALITY", atvk);
  }

  /** The municipality's IT system, which follows its feed. */
  public static Call system(String atvk) {
    return new Call("MUNICIPAL_SYSTEM", atvk);
  }

  public static Call assessor(String project) {
    return new Call("ASSESSOR", project);
  }

  public static Call region(String project) {
    return new Call("REGION", project);
  }

  /** Posts the body; what the path names of it in braces stands in the address instead. */
  public ValidatableResponse post(String path, Map<String, ?> body) {
    Map<String, Object> rest = new LinkedHashMap<>(body);
    Map<String, Object> named = new LinkedHashMap<>(body);
    named.keySet().removeIf(name -> !path.contains("{" + name + "}"));
    rest.keySet().removeAll(named.keySet());
    return request().contentType(ContentType.JSON).body(rest).post(path, named).then();
  }

  public ValidatableResponse post(String path, String type, String body) {
    return request()
        .header("Content-Type", type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(path)
        .then();
  }

  public ValidatableResponse read(String path) {
    return request().get(path).then();
  }

  /** Reads what is opened for a purpose only. */
  public ValidatableResponse open(String path) {
    return request().header("Access-Purpose", "CASE_WORK").get(path).then();
  }

  public ValidatableResponse delete(String path) {
    return request().delete(path).then();
  }

  /** Posts what must succeed and answers the id of what it made. */
  public String make(String path, Map<String, ?> body) {
    return post(path, body).statusCode(201).extract().path("id");
  }

  public RequestSpecification request() {
    RequestSpecification request = given().config(AS_NAMED);
    return role == null ? request : request.auth().oauth2(Tokens.of(role, owner));
  }
}
