package lv.atbalsts.registry.capacity;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.RegistryRequests.WithReason;
import lv.atbalsts.registry.capacity.CapacityRequests.CapacitySearch;
import lv.atbalsts.registry.capacity.CapacityRequests.ChangeCapacity;
import lv.atbalsts.registry.capacity.CapacityRequests.RecordCapacity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How many places a registration has, and how many of them are free. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/capacities")
@Tag(
    name = "Capacity",
    description =
        "How many places there are, and how many of them are free: vietu skaits, brīvās vietas")
class CapacityResource {

  private final CapacityDesk desk;
  private final CapacityLevelDesk levels;

  CapacityResource(CapacityDesk desk, CapacityLevelDesk levels) {
    this.desk = desk;
    this.levels = levels;
  }

  @POST
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Record the places of a registration for a target group",
      description = "A provider of its own registration.")
  public RestResponse<CapacityView> recordCapacity(@NotNull @Valid RecordCapacity given) {
    CapacityView view = desk.record(given);
    return Answers.made("/capacities/" + view.id(), view);
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Change or correct how many places there are from a day on",
      description =
          "With If-Match. Refused where fewer would remain than are held on a day: the answer says"
              + " the day and the excess. What was written before stands in the history.")
  public CapacityView changeCapacity(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ChangeCapacity given) {
    return desk.change(id, ifMatch, given);
  }

  @POST
  @Path("/{id}/confirmation")
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Confirm that the numbers are still right",
      description = "Numbers that nobody has confirmed for more than 7 days are shown as stale.")
  public CapacityView confirmCapacity(@PathParam("id") UUID id) {
    return desk.confirm(id);
  }

  @GET
  @Transactional
  @PermitAll
  @Operation(summary = "How many places there are on a day, and how many are free")
  public Page<CapacityView> searchCapacities(
      @BeanParam CapacitySearch wanted, @BeanParam PageRequest page) {
    return desk.search(wanted, page);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @PermitAll
  @Operation(summary = "The places of a registration on a day")
  public CapacityView readCapacity(
      @PathParam("id") UUID id,
      @QueryParam("as-of")
          @Parameter(
              description = "The day of the numbers, today if absent",
              example = "2022-03-01")
          LocalDate asOf) {
    return desk.read(id, asOf);
  }

  @GET
  @Path("/{id}/levels")
  @Transactional
  @PermitAll
  @Operation(summary = "How many places there are, from which day on, the earliest first")
  public Page<CapacityTerms> listCapacityLevels(@PathParam("id") UUID id) {
    return levels.of(id);
  }

  @POST
  @Path("/{id}/levels/{validFrom}/annulment")
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Take back numbers that were entered for a wrong day",
      description =
          "From that day on there are as many places as by the level before. Refused where fewer would remain"
              + " than are held on a day: the answer says the day and the excess.")
  public CapacityView annulCapacityLevel(
      @PathParam("id") UUID id,
      @PathParam("validFrom")
          @Parameter(description = "The day of the level", example = "2022-01-01")
          LocalDate validFrom,
      @NotNull @Valid WithReason given) {
    return levels.annul(id, validFrom, given);
  }
}
