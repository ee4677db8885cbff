package lv.atbalsts.assessment.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of an enrolment: it ends, or should not have been entered. */
@Path("/enrolments/{id}")
@Tag(name = "Enrolments", description = "Who takes part in which project")
class EnrolmentEndResource {

  private final EnrolmentDesk desk;

  EnrolmentEndResource(EnrolmentDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/end")
  @Idempotent
  @PersonalData("END_ENROLMENT")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "endEnrolment",
      summary = "Record that the person takes part no more, and why",
      description =
          "MUNICIPALITY for its own clients. What was counted up to that day stays counted. Refused while a"
              + " grant or a plan goes on after that day: end it first. After it nothing is assessed, granted"
              + " or started in this enrolment; the person can be enrolled anew.")
  public EnrolmentFacts end(@PathParam("id") UUID id, @Valid @NotNull EndEnrolment form) {
    return desk.end(id, form);
  }

  @DELETE
  @Path("/end")
  @Transactional
  @PersonalData("ANNUL_ENROLMENT_END")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "annulEnrolmentEnd",
      summary = "Take back an end that was entered in error",
      description =
          "MUNICIPALITY for its own clients. The end then never happened. Refused where the person was"
              + " enrolled anew since.")
  public EnrolmentFacts annulEnd(
      @PathParam("id") UUID id,
      @QueryParam("reason")
          @NotNull
          @Parameter(description = "why", required = true, example = "WRONG_DATE")
          AnnulmentReason reason) {
    return desk.annulEnd(id, reason);
  }

  @POST
  @Path("/annulment")
  @Idempotent
  @PersonalData("ANNUL_ENROLMENT")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "annulEnrolment",
      summary = "Take back an enrolment that was entered in error",
      description =
          "MUNICIPALITY for its own clients. Nobody took part by it on any day, and nobody is counted."
              + " Refused while an assessment, a plan, a grant or a step of the way out rests on it: annul,"
              + " end or revoke that first.")
  public EnrolmentFacts annul(@PathParam("id") UUID id, @Valid @NotNull AnnulEnrolment form) {
    return desk.takeBack(id, form.reason());
  }
}
