package lv.atbalsts.assessment.wayout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.wayout.WayOutRequests.StartIndependentLife;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The start of independent life. */
@Path("/clients/{id}/independent-life")
@Tag(name = "Clients", description = "Persons of the target groups and their consents")
class IndependentLifeResource {

  private final WayOutDesk desk;

  IndependentLifeResource(WayOutDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @PersonalData("START_INDEPENDENT_LIFE")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "startIndependentLife",
      summary = "Record that a person has left the institution for a life of one's own",
      description =
          "For its own clients; once for a person, and again only after a return. From a"
              + " state centre directly, or after a move.")
  public RestResponse<Void> start(
      @PathParam("id") UUID id, @Valid @NotNull StartIndependentLife start) {
    desk.startIndependentLife(id, start);
    return RestResponse.noContent();
  }
}
