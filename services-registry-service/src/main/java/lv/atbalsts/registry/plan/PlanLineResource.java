package lv.atbalsts.registry.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.registry.plan.DiPlanRequests.PlanPlaces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The lines of the version of a DI plan that is not before the council. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/di-plans/{id}/places")
@Tag(name = "DI plans")
class PlanLineResource {

  private final PlacesDesk desk;

  PlanLineResource(PlacesDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      summary = "Name places in the newest version of a plan, up to 200 lines at once",
      description =
          "All lines or none. The version must be DRAFT or RETURNED, each municipality a partner of"
              + " the project.")
  public RestResponse<Page<PlacesView>> planPlaces(
      @PathParam("id") UUID id, @NotNull @Valid PlanPlaces given) {
    return Answers.made(
        "/places?planId=" + id,
        Page.whole(desk.add(id, given).stream().map(PlannedPlaces::view).toList()));
  }

  @PUT
  @Path("/{placesId}")
  @Transactional
  @RolesAllowed("REGION")
  @Operation(
      summary = "Change a line in the newest version of a plan",
      description =
          "With If-Match. The version must be DRAFT or RETURNED. Municipality, service type and"
              + " category stay: others are another line.")
  public PlacesView changePlaces(
      @PathParam("id") UUID id,
      @PathParam("placesId") UUID placesId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PlacesTerms given) {
    return desk.change(id, placesId, ifMatch, given).view();
  }

  @DELETE
  @Path("/{placesId}")
  @Transactional
  @RolesAllowed("REGION")
  @Operation(
      summary = "Take a line out of the newest version of a plan",
      description = "The version must be DRAFT or RETURNED; earlier versions keep the line.")
  public void removePlaces(@PathParam("id") UUID id, @PathParam("placesId") UUID placesId) {
    desk.remove(id, placesId);
  }
}
