package lv.atbalsts.registry.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.plan.PlacesRequests.PlacesSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Places that DI plans name: the lines of their versions. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/places")
@Tag(name = "DI plans")
@RolesAllowed({"REGION", "MUNICIPALITY", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR"})
class PlacesResource {

  private final PlacesDesk desk;

  PlacesResource(PlacesDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "Places of DI plans",
      description =
          "Those of the versions in force on a day, or of a version. A region its partners', a"
              + " municipality its own.")
  public Page<PlacesView> searchPlaces(
      @BeanParam PlacesSearch wanted, @BeanParam PageRequest page) {
    return desk.search(wanted, page).map(PlannedPlaces::view);
  }

  @GET
  @Path("/{id}")
  @Operation(
      summary = "Places of one line of a plan",
      description =
          "As the newest version names them, or the version in force on a day. A region its"
              + " partners', a municipality its own.")
  public PlacesView readPlaces(
      @PathParam("id") UUID id,
      @QueryParam("as-of")
          @Parameter(
              description = "As the version in force on this day names them",
              example = "2018-06-30")
          LocalDate asOf) {
    return desk.read(id, asOf).view();
  }
}
