package lv.atbalsts.registry.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.plan.DiPlanRequests.DiPlanSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** DI plans of the regions. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/di-plans")
@Tag(
    name = "DI plans",
    description =
        "A region's plan of deinstitutionalisation in its versions, and the places planned in it: DI plāns, plāna grozījumi, SPAP lēmums")
class DiPlanResource {

  private final DiPlanDesk desk;

  DiPlanResource(DiPlanDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      summary = "Draft the DI plan of a project",
      description = "A region for its own project; one plan per project, with its first version.")
  public RestResponse<DiPlanView> draftDiPlan(@NotNull @Valid DiPlanTerms given) {
    DiPlanView view = desk.draft(given);
    return Answers.made("/di-plans/" + view.id(), view);
  }

  @GET
  @RolesAllowed({"REGION", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR"})
  @Operation(summary = "DI plans", description = "A region its own.")
  public Page<DiPlanView> listDiPlans(@BeanParam DiPlanSearch wanted, @BeanParam PageRequest page) {
    return desk.list(wanted, page);
  }
}
