package lv.atbalsts.assessment.move;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.move.MoveRequests.OfferMove;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A person is offered to another municipality. */
@Path("/clients/{id}/moves")
@Tag(name = "Moves", description = "Persons who move from one municipality to another")
class ClientMoveResource {

  private final MoveDesk desk;

  ClientMoveResource(MoveDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @PersonalData("OFFER_MOVE")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "offerMove",
      summary = "Offer a person to the municipality the person moves to",
      description =
          "MUNICIPALITY, its own clients. The record stays until the other accepts; one offer at a time.")
  public RestResponse<MoveView> offer(@PathParam("id") UUID id, @Valid @NotNull OfferMove form) {
    MoveView move = desk.offer(id, form).view();
    return Answers.made("/moves/" + move.id(), move);
  }
}
