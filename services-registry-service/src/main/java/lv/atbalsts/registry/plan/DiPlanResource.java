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
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.plan.DiPlanRequests.DecideDiPlan;
import lv.atbalsts.registry.plan.DiPlanRequests.DiPlanSearch;
import lv.atbalsts.registry.plan.DiPlanRequests.PlanPlaces;
import lv.atbalsts.registry.plan.DiPlanRequests.SubmitDiPlan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** DI plans of the regions. */
@Produces(MediaType.APPLICATION_JSON)
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
  @RolesAllowed("REGION")
  @Operation(
      operationId = "draftDiPlan",
      summary = "Draft the DI plan of a project",
      description = "A region for its own project; one plan per project.")
  public RestResponse<DiPlanView> draft(@NotNull @Valid DiPlanTerms given) {
    DiPlanView view = DiPlanView.of(desk.draft(given));
    return Answers.made("/di-plans/" + view.id(), view);
  }

  @GET
  @RolesAllowed({"REGION", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR"})
  @Operation(operationId = "listDiPlans", summary = "DI plans", description = "A region its own.")
  public Page<DiPlanView> list(@BeanParam DiPlanSearch wanted, @BeanParam PageRequest page) {
    return desk.list(wanted, page).map(DiPlanView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"REGION", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR"})
  @Operation(operationId = "readDiPlan", summary = "A DI plan", description = "A region its own.")
  public DiPlanView read(@PathParam("id") UUID id) {
    return DiPlanView.of(desk.read(id));
  }

  @POST
  @Path("/{id}/places")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "planPlaces",
      summary = "Name places in a plan, up to 200 lines at once",
      description =
          "All lines or none. The plan must be DRAFT or RETURNED, each municipality a partner of"
              + " the project.")
  public RestResponse<Page<PlacesView>> planPlaces(
      @PathParam("id") UUID id, @NotNull @Valid PlanPlaces given) {
    return Answers.made(
        "/places?planId=" + id,
        Page.whole(places.add(id, given).stream().map(PlacesView::of).toList()));
  }

  @POST
  @Path("/{id}/submission")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "submitDiPlan",
      summary = "Submit a plan to the council",
      description = "DRAFT or RETURNED becomes SUBMITTED.")
  public DiPlanView submit(@PathParam("id") UUID id, @NotNull @Valid SubmitDiPlan given) {
    return DiPlanView.of(desk.submit(id, given));
  }

  @POST
  @Path("/{id}/decisions")
  @Idempotent
  @RolesAllowed("COUNCIL")
  @Operation(
      operationId = "decideDiPlan",
      summary = "Approve or return a plan",
      description = "SUBMITTED becomes APPROVED or RETURNED.")
  public DiPlanView decide(@PathParam("id") UUID id, @NotNull @Valid DecideDiPlan given) {
    return DiPlanView.of(desk.decide(id, given));
  }
}
