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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** DI plans of the regions. */
@Path("/di-plans")
@Tag(name = "DI plans")
class DiPlanResource {

  private final DiPlanDesk desk;
  private final PlacesDesk places;

  DiPlanResource(DiPlanDesk desk, PlacesDesk places) {
    this.desk = desk;
    this.places = places;
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed("REGION")
  @Operation(
      operationId = "draftDiPlan",
      summary = "Draft the DI plan of a project",
      description = "REGION, for its own project; one plan per project.")
  public RestResponse<DiPlanView> draft(@NotNull @Valid DraftDiPlan given) {
    DiPlanView view = DiPlanView.of(desk.draft(given));
    return Answers.made("/di-plans/" + view.id(), view, view.version());
  }

  @GET
  @RolesAllowed({"REGION", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR"})
  @Operation(
      operationId = "listDiPlans",
      summary = "DI plans",
      description = "REGION (its own), COUNCIL, MINISTRY, CFLA, AUDITOR.")
  public RestResponse<DiPlanList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return desk.list(page).map(DiPlanView::of).response(DiPlanList::new, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"REGION", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR"})
  @Operation(
      operationId = "readDiPlan",
      summary = "A DI plan",
      description = "REGION (its own), COUNCIL, MINISTRY, CFLA, AUDITOR.")
  public RestResponse<DiPlanView> read(@PathParam("id") UUID id) {
    return answer(desk.read(id));
  }

  @POST
  @Path("/{id}/places")
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed("REGION")
  @Operation(
      operationId = "planPlaces",
      summary = "Name places in a plan, up to 200 lines at once",
      description =
          "REGION. All lines or none. The plan must be DRAFT or RETURNED, each municipality a"
              + " partner of the project.")
  public PlacesList planPlaces(@PathParam("id") UUID id, @NotNull @Valid PlanManyPlaces given) {
    return new PlacesList(places.add(id, given).stream().map(PlacesView::of).toList());
  }

  @POST
  @Path("/{id}/submission")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "submitDiPlan",
      summary = "Submit a plan to the council",
      description = "REGION. DRAFT or RETURNED becomes SUBMITTED.")
  public RestResponse<DiPlanView> submit(
      @PathParam("id") UUID id, @NotNull @Valid SubmitDiPlan given) {
    return answer(desk.submit(id, given));
  }

  @POST
  @Path("/{id}/decisions")
  @Idempotent
  @RolesAllowed("COUNCIL")
  @Operation(
      operationId = "decideDiPlan",
      summary = "Approve or return a plan",
      description = "COUNCIL. SUBMITTED becomes APPROVED or RETURNED.")
  public RestResponse<DiPlanView> decide(
      @PathParam("id") UUID id, @NotNull @Valid DecideDiPlan given) {
    return answer(desk.decide(id, given));
  }

  private static RestResponse<DiPlanView> answer(DiPlan plan) {
    return Answers.found(DiPlanView.of(plan), plan.version());
  }
}
