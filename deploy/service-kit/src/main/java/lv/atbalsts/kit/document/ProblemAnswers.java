package lv.atbalsts.kit.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.atbalsts.kit.refusal.KitRefusal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The refusals that any operation may answer with: each stands once, operations refer to it. */
enum ProblemAnswers {
  MALFORMED(
      400, "The request is malformed; every wrong field is listed", KitRefusal.BODY_IS_NOT_JSON),
  UNKNOWN_CALLER(
      401, "No token, or not a valid one", KitRefusal.UNKNOWN_CALLER, "WWW-Authenticate"),
  NOT_ALLOWED(403, "The token's role may not call this", KitRefusal.ROLE_NOT_ALLOWED),
  NOT_FOUND(404, "There is no such thing, or it is not the caller's to see", KitRefusal.NOT_FOUND),
  NOT_ACCEPTABLE(406, "None of the media types asked for is produced", KitRefusal.NOT_IN_THAT_FORM),
  CONFLICT(
      409,
      "The state does not allow this, or something is in conflict",
      KitRefusal.STEP_NOT_ALLOWED),
  GONE(410, "It was there and is not any more", KitRefusal.NOT_FOUND),
  STALE(412, "If-Match names another version than the present one", KitRefusal.CHANGED_MEANWHILE),
  TOO_LARGE(413, "The body is too large", KitRefusal.TOO_LARGE),
  MEDIA_TYPE(
      415,
      "The body is of a media type that is not read",
      KitRefusal.UNSUPPORTED_MEDIA_TYPE,
      "Accept"),
  RULE(
      422,
      "A rule refuses; it is named with its legal basis and the values compared",
      KitRefusal.KEY_WAS_USED_FOR_ANOTHER_REQUEST),
  NO_VERSION(428, "If-Match is missing", KitRefusal.IF_MATCH_IS_REQUIRED),
  TOO_MANY(429, "Too many requests", KitRefusal.TOO_MANY_FILES_AT_ONCE, "Retry-After"),
  FAILURE(500, "A failure on our side; nothing was kept", KitRefusal.FAILURE),
  AWAY(503, "Not able to answer at the moment; nothing was kept", KitRefusal.AWAY, "Retry-After");

  private final int status;
  private final String meaning;
  private final String code;
  private final List<String> headers;

  ProblemAnswers(int status, String meaning, KitRefusal example, String... headers) {
    this.status = status;
    this.meaning = meaning;
    this.code = example.code();
    this.headers = List.of(headers);
  }

  String status() {
    return Integer.toString(status);
  }

  APIResponse reference() {
    return OASFactory.createAPIResponse().ref("#/components/responses/" + name());
  }

  /** The same of an operation that says more in headers. */
  APIResponse with(Map<String, Header> more) {
    APIResponse response = response();
    more.keySet().forEach(header -> response.addHeader(header, DocumentedHeaders.header(header)));
    return response;
  }

  /** Adds the refusals and their shape to the document. */
  static void addTo(Components components) {
    components.addSchema("FieldError", fieldError());
    components.addSchema("Problem", problem());
    for (ProblemAnswers each : values()) {
      components.addResponse(each.name(), each.response());
    }
  }

  private APIResponse response() {
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(meaning)
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                            .example(example())));
    headers.forEach(header -> response.addHeader(header, DocumentedHeaders.header(header)));
    return response;
  }

  private Map<String, Object> example() {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("type", "urn:atbalsts:problem:" + code);
    example.put("title", meaning);
    example.put("status", status);
    example.put("detail", "What was compared, and the way out.");
    example.put("instance", "/claims/019a0000-0000-7000-8000-000000000001");
    example.put("code", code);
    example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    if (this == MALFORMED) {
      example.put(
          "errors",
          new ArrayList<>(
              List.of(
                  // sorted: the document is the same whichever process writes it
                  new TreeMap<>(
                      Map.of(
                          "pointer",
                          "/birthDate",
                          "code",
                          KitRefusal.FIELDS_MISSING_OR_WRONG.code(),
                          "message",
                          "Required.")))));
    }
    if (this == RULE) {
      example.put("rule", "REG-01");
      example.put("legalBasis", "MK 385 p.4");
    }
    return example;
  }

  private static Schema problem() {
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .description(
            "Why the request was refused (RFC 9457), in the language of Accept-Language (lv or en)."
                + " Where a rule refused, also rule, legalBasis, inForce, limit, used, requested,"
                + " remaining and conflicts.")
        .addProperty("type", text("names the kind of problem", "urn:atbalsts:problem:KIT-0410"))
        .addProperty("title", text("the kind of problem in words", "Not found"))
        .addProperty("status", number("the HTTP status", 404))
        .addProperty(
            "detail", text("what was compared, and the way out", "There is no such claim."))
        .addProperty("instance", text("the path called", "/claims/0197b1f0"))
        .addProperty(
            "code", text("stable code; listed in the documentation", KitRefusal.NOT_FOUND.code()))
        .addProperty("traceId", text("names this request in the logs", "4bf92f3577b34da6a3ce929d"))
        .addProperty("rule", text("the rule that refused", "REG-01"))
        .addProperty("legalBasis", text("where the law says so", "MK 385 p.4"))
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description("every wrong field")
                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
        .required(List.of("type", "title", "status", "code"))
        .additionalPropertiesBoolean(true);
  }

  private static Schema fieldError() {
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .description("A wrong field of the request")
        .addProperty("pointer", text("JSON pointer of the field", "/birthDate"))
        .addProperty(
            "parameter", text("name of the query parameter or the header, in its place", "as-of"))
        .addProperty("code", text("stable code", KitRefusal.FIELDS_MISSING_OR_WRONG.code()))
        .addProperty("message", text("what is wrong with it", "Required."))
        .addProperty("rule", text("the rule that it breaks", "RFC 8259 8.1"))
        .addProperty("legalBasis", text("where the law says so", "GDPR Art. 5(1)(c)"))
        .required(List.of("code", "message"));
  }

  private static Schema text(String description, String example) {
    return OASFactory.createSchema()
        .addType(SchemaType.STRING)
        .description(description)
        .addExample(example);
  }

  private static Schema number(String description, int example) {
    return OASFactory.createSchema()
        .addType(SchemaType.INTEGER)
        .description(description)
        .addExample(example);
  }
}
