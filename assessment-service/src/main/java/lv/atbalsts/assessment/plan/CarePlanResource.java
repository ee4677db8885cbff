package lv.atbalsts.assessment.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.fhir.Fhir;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Support plans for systems that speak FHIR. */
@Path("/support-plans/{id}/care-plan")
@Tag(name = "Support plans", description = "Which services a person is recommended")
class CarePlanResource {

  private final PlanReading reading;

  CarePlanResource(PlanReading reading) {
    this.reading = reading;
  }

  @GET
  @Transactional
  @Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
  @PersonalData("EXPORT")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "exportCarePlan",
      summary = "Export a version of a support plan as a FHIR R4 CarePlan",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION of the project. The person is named by clientRef alone; the export is logged.")
  @APIResponse(
      responseCode = "200",
      description = "a CarePlan with its goals contained",
      content = {
        @Content(
            mediaType = Fhir.JSON,
            schema = @Schema(type = SchemaType.OBJECT, implementation = Object.class)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.OBJECT, implementation = Object.class))
      })
  public String export(
      @PathParam("id") UUID id,
      @HeaderParam("Access-Purpose")
          @Parameter(
              description = "why it is exported, as for a client's record",
              required = true,
              example = "CASE_WORK")
          String purpose) {
    return CarePlan.of(reading.view(reading.opened(id, null, purpose, "EXPORT"))).toString();
  }
}
