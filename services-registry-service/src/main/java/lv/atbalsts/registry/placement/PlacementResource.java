package lv.atbalsts.registry.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.RegistryRequests.EndWithReason;
import lv.atbalsts.registry.RegistryRequests.WithReason;
import lv.atbalsts.registry.placement.PlacementRequests.CorrectPlacement;
import lv.atbalsts.registry.placement.PlacementRequests.PlacementSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Places taken and kept for people. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/placements")
@Tag(
    name = "Placements",
    description =
        "Places that municipalities take or reserve for people: ievietojumi, rezervācijas")
@RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM", "PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR"})
class PlacementResource {

  private final PlacementDesk desk;

  PlacementResource(PlacementDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM"})
  @Operation(
      summary = "Take a place for a person, or reserve it until a day",
      description =
          "With heldUntil it is a reservation: the place returns by itself after that day. Refused"
              + " where any of the days has no free place; the answer says the day.")
  public RestResponse<PlacementView> takePlace(@NotNull @Valid PlacementTerms given) {
    PlacementView view = desk.take(given);
    return Answers.made("/placements/" + view.id(), view);
  }

  @POST
  @Path("/{id}/arrival")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM"})
  @Operation(
      summary = "Turn a reservation into a placement",
      description = "RESERVED becomes PLACED, while its time limit is not over.")
  public PlacementView placeReserved(@PathParam("id") UUID id) {
    return desk.place(id);
  }

  @POST
  @Path("/{id}/end")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM"})
  @Operation(
      summary = "End a placement",
      description =
          "PLACED becomes ENDED, today at the latest; an end that is still to come is a corrected last day.")
  public PlacementView endPlacement(@PathParam("id") UUID id, @NotNull @Valid EndWithReason given) {
    return desk.end(id, given);
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM"})
  @Operation(
      summary = "Correct the days of a placement or reservation",
      description = "With If-Match. What was written before stands in the history.")
  public PlacementView correctPlacement(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CorrectPlacement given) {
    return desk.correct(id, ifMatch, given);
  }

  @POST
  @Path("/{id}/annulment")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM"})
  @Operation(
      summary = "Annul a placement or give a reservation up",
      description = "The place counts as free on all of its days.")
  public PlacementView annulPlacement(@PathParam("id") UUID id, @NotNull @Valid WithReason given) {
    return desk.annul(id, given);
  }

  @GET
  @Transactional
  @Operation(
      summary = "Placements and reservations",
      description = "A municipality its own; a provider those with it.")
  public Page<PlacementView> searchPlacements(
      @BeanParam PlacementSearch wanted, @BeanParam PageRequest page) {
    return desk.search(wanted, page);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "A placement or reservation",
      description = "A municipality its own; a provider those with it.")
  public PlacementView readPlacement(@PathParam("id") UUID id) {
    return desk.read(id);
  }
}
