package lv.atbalsts.kit.http;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into every operation's document what all operations have in common. */
public class ApiDocument implements OASFilter {

  private static final Map<String, String> PROBLEMS =
      Map.of(
          "400", "The request is malformed; every wrong field is listed",
          "401", "No token, or not a valid one",
          "403", "The token's role may not call this",
          "404", "There is no such thing, or it is not the caller's to see",
          "409", "The state does not allow this, or something is in conflict",
          "422", "A rule refuses; it is named with its legal basis and the values compared",
          "500", "A failure on our side; nothing was kept");

  /** What the problem library adds for its own forms, which no operation answers with. */
  private static final List<String> UNUSED =
      List.of("HttpProblem", "HttpValidationProblem", "Violation");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components components = document.getComponents();
    UNUSED.forEach(components::removeSchema);
    components.addSchema("FieldError", fieldError());
    components.addSchema("Problem", problem());
    document.getPaths().getPathItems().values().forEach(ApiDocument::complete);
  }

  private static void complete(PathItem path) {
    path.getOperations().forEach(ApiDocument::complete);
  }

  private static void complete(HttpMethod method, Operation operation) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    PROBLEMS.keySet().stream()
        .sorted()
        .filter(status -> isDue(status, method))
        .forEach(status -> operation.getResponses().addAPIResponse(status, response(status)));
    if (method == HttpMethod.POST) {
      operation.addParameter(idempotencyKey());
    }
  }

  private static boolean isDue(String status, HttpMethod method) {
    return method != HttpMethod.GET || !List.of("409", "422").contains(status);
  }

  private static APIResponse response(String status) {
    return OASFactory.createAPIResponse()
        .description(PROBLEMS.get(status))
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/problem+json",
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name("Idempotency-Key")
        .in(Parameter.In.HEADER)
        .required(false)
        .description(
            "A key of the caller's own for this request; sent again, it gets the same answer and"
                + " has no second effect. At most 200 characters.")
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
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
        .addProperty("code", text("stable code; listed in the documentation", "KIT-0410"))
        .addProperty("traceId", text("names this request in the logs", "4bf92f3577b34da6a3ce929d"))
        .addProperty("rule", text("the rule that refused", "REG-01"))
        .addProperty("legalBasis", text("where the law says so", "MK 385 p.4"))
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description("every wrong field")
                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
        .additionalPropertiesBoolean(true);
  }

  private static Schema fieldError() {
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .description("A wrong field of the request")
        .addProperty("pointer", text("JSON pointer of the field", "/birthDate"))
        .addProperty("code", text("stable code", "KIT-0006"))
        .addProperty("message", text("what is wrong with it", "Required."));
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
