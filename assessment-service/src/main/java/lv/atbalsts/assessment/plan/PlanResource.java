package lv.atbalsts.assessment.plan;

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
import java.net.URI;
import java.util.UUID;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Support plans: drafted, then agreed. */
@Path("/support-plans")
@Tag(name = "Support plans", description = "Which services a person is recommended")
class PlanResource {

  private final PlanDesk desk;

  PlanResource(PlanDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed({"ASSESSOR", "MUNICIPALITY"})
  @Operation(
      operationId = "draftSupportPlan",
      summary = "Draft the plan that follows from an approved assessment",
      description = "ASSESSOR of the project; MUNICIPALITY for its own clients.")
  public RestResponse<PlanView> draft(@Valid @NotNull DraftPlan request) {
    PlanView plan = desk.draft(request.assessmentId(), request.lines()).view();
    return ResponseBuilder.<PlanView>create(201)
        .entity(plan)
        .location(URI.create("/support-plans/" + plan.id()))
        .build();
  }

  @POST
  @Path("/{id}/agreement")
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "agreeSupportPlan",
      summary = "Record that the person, or who represents the person, has agreed",
      description =
          "MUNICIPALITY for its own clients. A child's plan is agreed by the representative.")
  public PlanView agree(@PathParam("id") UUID id, @Valid @NotNull AgreePlan agreement) {
    return desk.agree(id, agreement).view();
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listSupportPlans",
      summary = "List support plans",
      description = "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners.")
  public RestResponse<PlanList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return Page.of(desk.page(page.after(), page.limit() + 1), page.limit(), SupportPlan::id)
        .map(SupportPlan::view)
        .response(PlanList::new, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readSupportPlan",
      summary = "Read a support plan",
      description = "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners.")
  public PlanView read(@PathParam("id") UUID id) {
    return desk.find(id).view();
  }
}
