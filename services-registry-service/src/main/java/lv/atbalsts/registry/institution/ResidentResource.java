package lv.atbalsts.registry.institution;

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
import lv.atbalsts.registry.institution.ResidentRequests.CorrectResidents;
import lv.atbalsts.registry.institution.ResidentRequests.RecordResidents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How many people live in a branch: numbers by target group and day, never persons. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/branches/{id}/residents")
@Tag(name = "Institutions")
@RolesAllowed({"MINISTRY", "COUNCIL", "CFLA", "AUDITOR", "REGION", "MUNICIPALITY"})
class ResidentResource {

  private final ResidentDesk desk;

  ResidentResource(ResidentDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "How many people of each target group live in a branch on a day",
      description = "Of each group the last day with movements on or before the day asked for.")
  public Page<ResidentDayView> readResidents(
      @PathParam("id") UUID id,
      @QueryParam("as-of") @Parameter(description = "Day, today if absent", example = "2021-12-31")
          LocalDate asOf) {
    return Page.whole(desk.on(id, asOf).stream().map(ResidentDay::view).toList());
  }

  @POST
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      summary = "Record how many people moved in and out on a day",
      description =
          "Of a branch, a target group and a day once. A closed branch admits nobody from the day of"
              + " its closure, and on no day do more people move out than live there.")
  public RestResponse<ResidentDayView> recordResidents(
      @PathParam("id") UUID id, @NotNull @Valid RecordResidents given) {
    ResidentDayView view = desk.record(id, given).view();
    return Answers.made("/branches/" + id + "/residents/days/" + view.id(), view);
  }

  @GET
  @Path("/days")
  @Operation(summary = "Days on which people moved in or out")
  public Page<ResidentDayView> listResidentDays(
      @PathParam("id") UUID id,
      @QueryParam("residentGroup")
          @Parameter(description = "Only of this target group", example = "ADULT_GRT")
          ResidentGroup group,
      @BeanParam PageRequest page) {
    return desk.list(id, group, page).map(ResidentDay::view);
  }

  @GET
  @Path("/days/{dayId}")
  @Operation(summary = "A day on which people moved in or out")
  public ResidentDayView readResidentDay(@PathParam("id") UUID id, @PathParam("dayId") UUID dayId) {
    return desk.read(id, dayId).view();
  }

  @PUT
  @Path("/days/{dayId}")
  @Transactional
  @RolesAllowed("MINISTRY")
  @Operation(
      summary = "Correct what is written of a day",
      description =
          "With If-Match; the numbers since then follow. What was written before stands in the"
              + " history.")
  public ResidentDayView correctResidents(
      @PathParam("id") UUID id,
      @PathParam("dayId") UUID dayId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CorrectResidents given) {
    return desk.correct(id, dayId, ifMatch, given).view();
  }
}
