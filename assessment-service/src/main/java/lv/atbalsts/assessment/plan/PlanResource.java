package lv.atbalsts.assessment.plan;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.AskedFor;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Support plans: written and read. */
@Path("/support-plans")
@Tag(name = "Support plans", description = "Which services a person is recommended")
class PlanResource {

  private final PlanDesk desk;
  private final AskedFor asked;
  private final PlanReading reading;

  PlanResource(PlanDesk desk, PlanReading reading, AskedFor asked) {
    this.asked = asked;
    this.desk = desk;
    this.reading = reading;
  }

  @POST
  @Idempotent
  @PersonalData("WRITE_PLAN")
  @RolesAllowed({"ASSESSOR", "MUNICIPALITY"})
  @Operation(
      operationId = "draftSupportPlan",
      summary = "Draft the plan that follows from an approved assessment",
      description =
          "ASSESSOR of the project; MUNICIPALITY for its own clients. Whose plan it is follows from the target group, and so does its type. What an individual budget pays must fit it: of each service the greater of what its lines cost and what is spent on it, together at most the amount.")
  public RestResponse<PlanEntry> draft(@Valid @NotNull PlanForm form) {
    asked.record("assessments", form.assessmentId());
    SupportPlan plan = desk.draft(form);
    return Answers.made("/support-plans/" + plan.id(), plan.entry(), plan.version());
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @PersonalData("WRITE_PLAN")
  @RolesAllowed({"ASSESSOR", "MUNICIPALITY"})
  @Operation(
      operationId = "rewriteSupportPlan",
      summary = "Write a draft anew",
      description =
          "ASSESSOR of the project; MUNICIPALITY for its own clients. Everything is replaced; a revision may come to rest on a newer assessment, and keeps its financing and budget.")
  public RestResponse<PlanEntry> rewrite(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match")
          @Parameter(
              description = "the ETag of the draft as it was read",
              required = true,
              example = "\"0\"")
          String ifMatch,
      @Valid @NotNull PlanForm form) {
    SupportPlan plan = desk.rewrite(id, ifMatch, form);
    return Answers.found(plan.entry(), plan.version());
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listSupportPlans",
      summary = "List support plans, each version; none of what they say",
      description = "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners.")
  public RestResponse<PlanList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return Page.of(reading.page(page.after(), page.limit() + 1), page.limit(), SupportPlan::id)
        .map(SupportPlan::entry)
        .map(PlanSummary::of)
        .response(PlanList::new, uri);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @PersonalData("READ_PLAN")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readSupportPlan",
      summary = "Read a support plan in full",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION of the project. The reading is logged.")
  public RestResponse<PlanView> read(
      @PathParam("id") UUID id,
      @QueryParam("as-of")
          @Parameter(
              description =
                  "the version of this plan that was in force on the day, 404 where there was none; none: the version with this id",
              example = "2021-06-30")
          LocalDate asOf,
      @HeaderParam("Access-Purpose")
          @Parameter(
              description = "why it is opened, as for a client's record",
              required = true,
              example = "CASE_WORK")
          String purpose) {
    SupportPlan plan = reading.opened(id, asOf, purpose, "READ_PLAN");
    return Answers.found(reading.view(plan), plan.version());
  }

  @GET
  @Path("/{id}/versions")
  @Transactional
  @PersonalData("LIST_PLAN_VERSIONS")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listSupportPlanVersions",
      summary = "List every version of a plan, without what they say in words",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION of the project. The reading is logged.")
  public PlanVersionList versions(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return new PlanVersionList(
        reading.versions(id, purpose.named()).stream().map(SupportPlan::entry).toList());
  }
}
