package lv.atbalsts.registry.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.plan.PlacesRequests.CompleteCreation;
import lv.atbalsts.registry.plan.PlacesRequests.PlacesSearch;
import lv.atbalsts.registry.plan.PlacesRequests.StartCreation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Places that DI plans name, and their creation. */
@Produces(MediaType.APPLICATION_JSON)
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
      description = "A region its partners', a municipality its own.")
  public Page<PlacesView> search(@BeanParam PlacesSearch wanted, @BeanParam PageRequest page) {
    return desk.search(wanted, page).map(PlacesView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"REGION", "MUNICIPALITY", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR"})
  @Operation(
      operationId = "readPlaces",
      summary = "Places of one line of a plan",
      description = "A region its partners', a municipality its own.")
  public PlacesView read(@PathParam("id") UUID id) {
    return PlacesView.of(desk.read(id));
  }

  @POST
  @Path("/{id}/creation-start")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "startPlacesCreation",
      summary = "Start to create places",
      description = "PLANNED becomes CREATING: only what an approved plan names.")
  public PlacesView start(@PathParam("id") UUID id, @NotNull @Valid StartCreation given) {
    return PlacesView.of(desk.startCreation(id, given));
  }

  @POST
  @Path("/{id}/completion")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "completePlaces",
      summary = "Complete places",
      description = "CREATING becomes CREATED.")
  public PlacesView complete(@PathParam("id") UUID id, @NotNull @Valid CompleteCreation given) {
    return PlacesView.of(desk.complete(id, given));
  }
}
