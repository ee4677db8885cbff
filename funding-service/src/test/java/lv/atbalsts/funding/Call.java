package lv.atbalsts.funding;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import lv.atbalsts.local.parts.SentFile;
import lv.atbalsts.local.parts.Tokens;

/** A caller with a token of a role, or without one. JSON is written with ' for ". */
public final class Call {

  private final String token;

  private final Map<String, String> headers;

  private Call(String token) {
    this(token, Map.of());
  }

  private Call(String token, Map<String, String> headers) {
    this.token = token;
    this.headers = headers;
  }

  public static Call as(String role) {
    return new Call(Tokens.of(role));
  }

  public static Call as(String role, String owner) {
    return new Call(Tokens.of(role, owner));
  }

  /** A person of a role with an owner, so that two of them are told apart. */
  public static Call as(String role, String owner, String person) {
    return as(role, owner + "-" + person);
  }

  /** Whoever bears this token. */
  public static Call bearing(String token) {
    return new Call(token);
  }

  public static Call nobody() {
    return new Call(null);
  }

  /** The same caller, naming its requests by this key. */
  public Call withKey(String idempotencyKey) {
    return new Call(token, Map.of("Idempotency-Key", idempotencyKey));
  }

  /** The same caller, changing the version that it names. */
  public Call ifMatch(String tag) {
    return new Call(token, Map.of("If-Match", tag));
  }

  public Response send(String path, String mediaType, String body) {
    return request().contentType(mediaType).body(body).post(path);
  }

  public Response send(String path, String mediaType, byte[] body) {
    return request().contentType(mediaType).body(body).post(path);
  }

  /** A file that this caller sends. */
  public SentFile file(String mediaType, String content) {
    return new SentFile(this::request, mediaType, content);
  }

  public Response get(String path) {
    return request().get(path);
  }

  public Response post(String path, String json, Object... values) {
    return request().contentType("application/json").body(json(json, values)).post(path);
  }

  public Response put(String path, String json, Object... values) {
    return request().contentType("application/json").body(json(json, values)).put(path);
  }

  /** Posts what has to be taken, and answers the body's field. */
  public String made(String field, String path, String json, Object... values) {
    return post(path, json, values).then().statusCode(201).extract().path(field);
  }

  private RequestSpecification request() {
    RequestSpecification request = given().urlEncodingEnabled(true).headers(headers);
    return token == null ? request : request.auth().oauth2(token);
  }

  public static String json(String text, Object... values) {
    return text.formatted(values).replace('\'', '"');
  }
}
