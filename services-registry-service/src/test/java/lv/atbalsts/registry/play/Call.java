package lv.atbalsts.registry.play;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import lv.atbalsts.local.parts.SentFile;
import lv.atbalsts.local.parts.Tokens;

/** A caller with a role, as a test plays it. */
public record Call(String role, String owner) {

  public static final Call REGISTRAR = new Call("REGISTRAR", null);
  public static final Call MINISTRY = new Call("MINISTRY", null);
  public static final Call COUNCIL = new Call("COUNCIL", null);
  public static final Call NOBODY = new Call(null, null);

  public static Call provider(String registrationNumber) {
    return new Call("PROVIDER", registrationNumber);
  }

  public static Call region(String project) {
    return new Call("REGION", project);
  }

  public static Call municipality(String atvk) {
    return new Call("MUNICIPALITY", atvk);
  }

  public ValidatableResponse post(String path, String body) {
    return request().contentType(ContentType.JSON).body(body).post(path).then();
  }

  public ValidatableResponse post(String path, String mediaType, String body) {
    return request().contentType(mediaType).body(body).post(path).then();
  }

  /** A file that this caller sends. */
  public SentFile file(String mediaType, String content) {
    return new SentFile(this::request, mediaType, content);
  }

  public ValidatableResponse read(String path) {
    return request().get(path).then();
  }

  /** Decides on what was read with this entity tag. */
  public ValidatableResponse postRead(String path, String version, String body) {
    return request()
        .header("If-Match", "\"" + version + "\"")
        .contentType(ContentType.JSON)
        .body(body)
        .post(path)
        .then();
  }

  /** Changes what was read with this entity tag. */
  public ValidatableResponse put(String path, String version, String body) {
    return request()
        .header("If-Match", "\"" + version + "\"")
        .contentType(ContentType.JSON)
        .body(body)
        .put(path)
        .then();
  }

  /** Posts what must succeed and answers the id of what it made. */
  public String make(String path, String body) {
    return post(path, body).statusCode(201).extract().path("id");
  }

  public RequestSpecification request() {
    return role == null ? given() : given().auth().oauth2(Tokens.of(role, owner));
  }
}
