package lv.atbalsts.gateway.openapi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The gateway's own answers to an operation of a service. A status that the service documents stays
 * the service's.
 */
final class GatewayResponses {

  private static final String SCHEMA = "GatewayProblem";

  private static final List<GatewayResponse> ALWAYS =
      List.of(
          new GatewayResponse("401", "The token is missing or not accepted", "WWW-Authenticate"),
          new GatewayResponse("403", "The token names no role that may call this", null),
          new GatewayResponse(
              "429", "Too many requests; come again when Retry-After says", "Retry-After"),
          new GatewayResponse("502", "The service cannot be reached", null),
          new GatewayResponse(
              "503", "Busy, or tokens cannot be checked; come again", "Retry-After"),
          new GatewayResponse("504", "No answer in time; whether it is done is not known", null));

  private static final List<GatewayResponse> WITH_BODY =
      List.of(
          new GatewayResponse(
              "408", "The body stopped, trickled or was not complete in time", null),
          new GatewayResponse("413", "The body is too large", null));

  private GatewayResponses() {}

  /** Adds them to every operation. */
  static void addTo(OpenAPI document) {
    document.getComponents().addSchema(SCHEMA, problem());
    for (Operation operation : OpenApiMerger.operations(document)) {
      if (operation.getResponses() == null) {
        operation.setResponses(OASFactory.createAPIResponses());
      }
      List<GatewayResponse> answers = new ArrayList<>(ALWAYS);
      if (operation.getRequestBody() != null) {
        answers.addAll(WITH_BODY);
      }
      for (GatewayResponse answer : answers) {
        if (!operation.getResponses().hasAPIResponse(answer.status())) {
          operation.getResponses().addAPIResponse(answer.status(), answer.response());
        }
      }
    }
  }

  private static Schema problem() {
    Schema problem =
        OASFactory.createSchema()
            .addType(Schema.SchemaType.OBJECT)
            .description("A refusal of the gateway (RFC 9457)");
    for (String text : List.of("type", "title", "detail", "instance", "code", "traceId")) {
      problem.addProperty(text, OASFactory.createSchema().addType(Schema.SchemaType.STRING));
      problem.addRequired(text);
    }
    problem.addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
    return problem.addRequired("status");
  }

  private record GatewayResponse(String status, String description, String header) {

    APIResponse response() {
      APIResponse response =
          OASFactory.createAPIResponse()
              .description(description)
              .content(
                  OASFactory.createContent()
                      .addMediaType(
                          "application/problem+json",
                          OASFactory.createMediaType()
                              .schema(
                                  OASFactory.createSchema()
                                      .ref("#/components/schemas/" + SCHEMA))));
      return header == null
          ? response
          : response.addHeader(
              header,
              OASFactory.createHeader()
                  .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }
  }
}
