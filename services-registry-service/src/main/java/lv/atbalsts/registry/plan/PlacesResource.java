package lv.atbalsts.registry.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Places that DI plans name, and their creation. */
@Path("/places")
@Tag(name = "DI plans")
class PlacesResource {

  private final PlacesDesk desk;

  PlacesResource(PlacesDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({"REGION", "MUNICIPALITY", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR"})
  @Operation(
      operationId = "searchPlaces",
      summary = "Places of DI plans",
      description =
          "REGION (its partners'), MUNICIPALITY (its own), COUNCIL, MINISTRY, CFLA, AUDITOR.")
  public RestResponse<PlacesList> search(
      @BeanParam PlacesSearch wanted, @BeanParam PageRequest page, @Context UriInfo uri) {
    return desk.search(wanted, page).map(PlacesView::of).response(PlacesList::new, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"REGION", "MUNICIPALITY", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR"})
  @Operation(
      operationId = "readPlaces",
      summary = "Places of one line of a plan",
      description =
          "REGION (its partners'), MUNICIPALITY (its own), COUNCIL, MINISTRY, CFLA, AUDITOR.")
  public RestResponse<PlacesView> read(@PathParam("id") UUID id) {
    return answer(desk.read(id));
  }

  @POST
  @Path("/{id}/creation-start")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "startPlacesCreation",
      summary = "Start to create places",
      description = "REGION. PLANNED becomes CREATING: only what an approved plan names.")
  public RestResponse<PlacesView> start(
      @PathParam("id") UUID id, @NotNull @Valid StartCreation given) {
    return answer(desk.startCreation(id, given));
  }

  @POST
  @Path("/{id}/completion")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "completePlaces",
      summary = "Complete places",
      description = "REGION. CREATING becomes CREATED.")
  public RestResponse<PlacesView> complete(
      @PathParam("id") UUID id, @NotNull @Valid CompleteCreation given) {
    return answer(desk.complete(id, given));
  }

  private static RestResponse<PlacesView> answer(PlacesLine line) {
    return Answers.found(PlacesView.of(line), line.version());
  }
}
