package lv.atbalsts.assessment.wayout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.classifier.Annulment;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.wayout.WayOutRequests.EndTrialStay;
import lv.atbalsts.assessment.wayout.WayOutRequests.MoveOut;
import lv.atbalsts.assessment.wayout.WayOutRequests.PlaceChild;
import lv.atbalsts.assessment.wayout.WayOutRequests.ReturnToInstitution;
import lv.atbalsts.assessment.wayout.WayOutRequests.StartPreparation;
import lv.atbalsts.assessment.wayout.WayOutRequests.StartTrialStay;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of a person's way out of the institution. */
@Path("/clients/{id}/way-out")
@Tag(name = "Way out", description = "How a person leaves the institution, step by step")
class WayOutResource {

  private final WayOutDesk desk;

  WayOutResource(WayOutDesk desk) {
    this.desk = desk;
  }

  @GET
  @Transactional
  @PersonalData(value = "READ_WAY_OUT", opens = true)
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readWayOut",
      summary = "Read a person's way out, with the mentors' names",
      description =
          "A municipality its own; an assessor and a region those of the project's partners. The reading is logged.")
  public WayOutView read(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return desk.read(id);
  }

  @POST
  @Path("/preparation")
  @Idempotent
  @PersonalData("START_PREPARATION")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "startPreparation",
      summary = "Record that a social mentor prepares a person for leaving",
      description =
          "For its own clients. Refused where the mentor has as many people as is set (ASM-13).")
  public WayOutView prepare(@PathParam("id") UUID id, @Valid @NotNull StartPreparation start) {
    return desk.prepare(id, start).view();
  }

  @POST
  @Path("/trial-stay")
  @Idempotent
  @PersonalData("START_TRIAL_STAY")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "startTrialStay",
      summary = "Record that a person lives outside on trial",
      description = "For its own clients; after a preparation.")
  public WayOutView tryOut(@PathParam("id") UUID id, @Valid @NotNull StartTrialStay start) {
    return desk.take(id, start.step()).view();
  }

  @POST
  @Path("/trial-stay/end")
  @Idempotent
  @PersonalData("END_TRIAL_STAY")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "endTrialStay",
      summary = "Record the end of a trial stay and what it has shown",
      description = "For its own clients.")
  public WayOutView endTrial(@PathParam("id") UUID id, @Valid @NotNull EndTrialStay end) {
    return desk.take(id, end.step()).view();
  }

  @POST
  @Path("/move")
  @Idempotent
  @PersonalData("MOVE_OUT")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "moveOut",
      summary = "Record that a person has moved out of the institution",
      description = "For its own clients. The record names no institution then.")
  public WayOutView move(@PathParam("id") UUID id, @Valid @NotNull MoveOut move) {
    return desk.take(id, move.step()).view();
  }

  @POST
  @Path("/placement")
  @Idempotent
  @PersonalData("PLACE_CHILD")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "placeChild",
      summary = "Record that a child lives in a family or a youth home",
      description = "For its own clients in out-of-family care. Another placement may follow.")
  public WayOutView place(@PathParam("id") UUID id, @Valid @NotNull PlaceChild placement) {
    return desk.take(id, placement.step()).view();
  }

  @POST
  @Path("/return")
  @Idempotent
  @PersonalData("RETURN_TO_INSTITUTION")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "returnToInstitution",
      summary = "Record that a person is back in an institution",
      description = "For its own clients. The person may try again afterwards.")
  public WayOutView back(@PathParam("id") UUID id, @Valid @NotNull ReturnToInstitution back) {
    return desk.take(id, back.step()).view();
  }

  @DELETE
  @Path("/steps/{step}")
  @Transactional
  @PersonalData("ANNUL_WAY_OUT_STEP")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "annulWayOutStep",
      summary = "Take back the last step, which was entered in error",
      description = "For its own clients. The step then never happened and does not count.")
  public WayOutView annul(
      @PathParam("id") UUID id,
      @PathParam("step") UUID step,
      @QueryParam("reason")
          @NotNull
          @Known("annulment-reasons")
          @Parameter(description = Annulment.REASONS, required = true, example = "ENTERED_IN_ERROR")
          String reason) {
    return desk.annul(id, step, reason).view();
  }
}
