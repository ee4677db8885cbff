package lv.atbalsts.assessment.move;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import lv.atbalsts.assessment.move.MoveRequests.BulkMove;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many persons move at once. */
@Path("/clients/moves/bulk")
@Tag(name = "Moves", description = "Persons who move from one municipality to another")
class BulkMoveResource {

  private final BulkMoveDesk desk;

  BulkMoveResource(BulkMoveDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "moveManyClients",
      summary = "Move or offer many persons to one municipality, with a report of every case",
      description =
          "MUNICIPALITY, its own clients. To the legal successor of a municipality that is no more they go at once, to any other they are offered.")
  public BulkReport move(@Valid @NotNull BulkMove request) {
    return desk.move(request);
  }
}
