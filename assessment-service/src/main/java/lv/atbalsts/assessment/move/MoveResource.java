package lv.atbalsts.assessment.move;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.move.MoveRequests.AcceptMove;
import lv.atbalsts.assessment.move.MoveRequests.RefuseMove;
import lv.atbalsts.assessment.move.MoveView.MoveSummary;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Moves: seen by both municipalities, answered by the one that is to receive the person. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/moves")
@Tag(name = "Moves", description = "Persons who move from one municipality to another")
class MoveResource {

  private final MoveDesk desk;

  MoveResource(MoveDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "AUDITOR"})
  @Operation(
      operationId = "listMoves",
      summary = "List moves",
      description = "MUNICIPALITY: those from it and to it; AUDITOR: all.")
  public Page<MoveSummary> list(
      @QueryParam("status")
          @Parameter(description = "only moves of this status", example = "OFFERED")
          MoveStatus status,
      @BeanParam PageRequest page) {
    return desk.page(page, status).map(Move::summary);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @PersonalData(value = "READ_MOVE", opens = true)
  @RolesAllowed({"MUNICIPALITY", "AUDITOR"})
  @Operation(
      operationId = "readMove",
      summary = "Read a move",
      description = "MUNICIPALITY: one from it or to it; AUDITOR. The reading is logged.")
  public RestResponse<MoveView> read(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    Move move = desk.find(id);
    return Answers.found(move.view(), move.version());
  }

  @POST
  @Path("/{id}/acceptance")
  @Idempotent
  @PersonalData("ACCEPT_MOVE")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "acceptMove",
      summary = "Take the person over, with the whole history",
      description =
          "MUNICIPALITY to which the person is offered. Where it has a record of the person already, it names that one as mergeInto.")
  public MoveView accept(@PathParam("id") UUID id, @Valid @NotNull AcceptMove form) {
    return desk.accept(id, form).view();
  }

  @POST
  @Path("/{id}/refusal")
  @Idempotent
  @PersonalData("REFUSE_MOVE")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "refuseMove",
      summary = "Refuse to take the person over",
      description = "MUNICIPALITY to which the person is offered.")
  public MoveView refuse(@PathParam("id") UUID id, @Valid @NotNull RefuseMove form) {
    return desk.refuse(id, form).view();
  }

  @POST
  @Path("/{id}/withdrawal")
  @Idempotent
  @PersonalData("WITHDRAW_MOVE")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "withdrawMove",
      summary = "Take the offer back",
      description = "MUNICIPALITY that offered the person.")
  public MoveView withdraw(@PathParam("id") UUID id) {
    return desk.withdraw(id).view();
  }
}
