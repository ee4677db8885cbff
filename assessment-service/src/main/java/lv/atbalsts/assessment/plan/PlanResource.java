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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.enrolment.ParticipationFilter;
import lv.atbalsts.assessment.fhir.Fhir;
import lv.atbalsts.assessment.plan.PlanRequests.AgreePlan;
import lv.atbalsts.assessment.plan.PlanRequests.CorrectPlan;
import lv.atbalsts.assessment.plan.PlanRequests.EndPlan;
import lv.atbalsts.assessment.plan.PlanRequests.ErrorReason;
import lv.atbalsts.assessment.plan.PlanRequests.ReviewPlan;
import lv.atbalsts.assessment.plan.PlanView.PlanEntry;
import lv.atbalsts.assessment.plan.PlanView.PlanSummary;
import lv.atbalsts.assessment.plan.PlanView.ReviewView;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Support plans: written, read, agreed, reviewed, revised, ended, and for systems of FHIR. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/support-plans")
@Tag(name = "Support plans", description = "Which services a person is recommended")
class PlanResource {

  private final PlanDesk desk;
  private final PlanCorrectionDesk corrections;
  private final PlanReading reading;

  PlanResource(PlanDesk desk, PlanCorrectionDesk corrections, PlanReading reading) {
    this.desk = desk;
    this.corrections = corrections;
    this.reading = reading;
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
          "An assessor for the project; a municipality for its own clients. Everything is replaced; a revision may come to rest on a newer assessment, and keeps its financing and budget.")
  public PlanEntry rewrite(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match")
          @Parameter(
              description = "the ETag of the draft as it was read",
              required = true,
              example = "\"0\"")
          String ifMatch,
      @QueryParam("assessmentId")
          @Parameter(
              description = "the assessment on which it is to rest from now on; none: as before",
              example = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
          UUID assessmentId,
      @Valid @NotNull PlanForm form) {
    return reading.written(desk.rewrite(id, ifMatch, assessmentId, form));
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listSupportPlans",
      summary = "List support plans, each version; none of what they say",
      description = "A municipality its own; an assessor and a region those of the project.")
  public Page<PlanSummary> list(
      @BeanParam ParticipationFilter filter,
      @QueryParam("status")
          @Parameter(description = "only those with this status", example = "ACTIVE")
          PlanStatus status,
      @BeanParam PageRequest page) {
    return reading.page(page, filter, status);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @PersonalData(value = "READ_PLAN", opens = true)
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readSupportPlan",
      summary = "Read a support plan in full",
      description =
          "A municipality its own; an assessor and a region those of the project. The reading is logged.")
  public PlanView read(
      @PathParam("id") UUID id,
      @QueryParam("as-of")
          @Parameter(
              description =
                  "the version of this plan that was in force on the day, 404 where there was none; none: the version with this id",
              example = "2021-06-30")
          LocalDate asOf,
      @BeanParam AccessPurpose purpose) {
    return reading.view(reading.version(id, asOf));
  }

  @GET
  @Path("/{id}/versions")
  @Transactional
  @PersonalData(value = "LIST_PLAN_VERSIONS", opens = true)
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listSupportPlanVersions",
      summary = "List every version of a plan, without what they say in words",
      description =
          "A municipality its own; an assessor and a region those of the project. The reading is logged.")
  public Page<PlanEntry> versions(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return Page.whole(reading.versions(id).stream().map(SupportPlan::entry).toList());
  }

  @POST
  @Path("/{id}/agreement")
  @Idempotent
  @PersonalData("AGREE_PLAN")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "agreeSupportPlan",
      summary = "Record that the person, or who represents the person, has agreed",
      description =
          "For its own clients. The plan is in force from that day, and the version before it ends. A child's plan is agreed by the representative.")
  public PlanEntry agree(@PathParam("id") UUID id, @Valid @NotNull AgreePlan agreement) {
    return reading.written(desk.agree(id, agreement));
  }

  @POST
  @Path("/{id}/revision")
  @Idempotent
  @PersonalData("REVISE_PLAN")
  @RolesAllowed({"ASSESSOR", "MUNICIPALITY"})
  @Operation(
      operationId = "reviseSupportPlan",
      summary = "Open the draft of the next version",
      description =
          "An assessor for the project; a municipality for its own clients. The draft says what the version in force does, which stays in force until the draft is agreed.")
  public RestResponse<PlanEntry> revise(@PathParam("id") UUID id) {
    PlanEntry draft = reading.written(desk.revise(id));
    return Answers.made("/support-plans/" + draft.id(), draft);
  }

  @POST
  @Path("/{id}/reviews")
  @Idempotent
  @PersonalData("REVIEW_PLAN")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "reviewSupportPlan",
      summary = "Record a review of the plan in force",
      description = "For its own clients. It sets when the next review is due.")
  public RestResponse<ReviewView> review(
      @PathParam("id") UUID id, @Valid @NotNull ReviewPlan review) {
    return Answers.made("/support-plans/" + id + "/reviews", desk.review(id, review).view());
  }

  @GET
  @Path("/{id}/reviews")
  @Transactional
  @PersonalData(value = "LIST_PLAN_REVIEWS", opens = true)
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listSupportPlanReviews",
      summary = "List the reviews of a version of a plan",
      description =
          "A municipality its own; an assessor and a region those of the project. The reading is logged.")
  public Page<ReviewView> reviews(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return Page.whole(desk.reviews(id).stream().map(PlanReview::view).toList());
  }

  @POST
  @Path("/{id}/end")
  @Idempotent
  @PersonalData("END_PLAN")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "endSupportPlan",
      summary = "End the plan in force without a successor",
      description = "For its own clients.")
  public PlanEntry end(@PathParam("id") UUID id, @Valid @NotNull EndPlan end) {
    return reading.written(desk.end(id, end));
  }

  @POST
  @Path("/{id}/correction")
  @Idempotent
  @PersonalData("CORRECT_PLAN")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "correctSupportPlan",
      summary = "Correct an end that was entered wrong",
      description =
          "For its own clients. The plan ended on the day that is named, or is in force still where"
              + " none is. Refused where another plan has taken its place.")
  public PlanEntry correct(@PathParam("id") UUID id, @Valid @NotNull CorrectPlan form) {
    return reading.written(corrections.correct(id, form));
  }

  @POST
  @Path("/{id}/entered-in-error")
  @Idempotent
  @PersonalData("DROP_PLAN")
  @RolesAllowed({"ASSESSOR", "MUNICIPALITY"})
  @Operation(
      operationId = "dropSupportPlanDraft",
      summary = "Mark a draft, or an agreed plan, as entered in error",
      description =
          "An assessor for drafts of the project; a municipality for its own clients. A plan that is agreed was in"
              + " force on no day, and the version that it revised stands again. Refused while a grant, a"
              + " spending of the budget or the draft of the next version rests on it: take that back first.")
  public PlanEntry enteredInError(@PathParam("id") UUID id, @Valid @NotNull ErrorReason error) {
    return reading.written(corrections.enteredInError(id, error.reason()));
  }

  @GET
  @Path("/{id}/care-plan")
  @Transactional
  @Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
  @PersonalData(value = "EXPORT", opens = true)
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "exportCarePlan",
      summary = "Export a version of a support plan as a FHIR R4 CarePlan",
      description =
          "A municipality its own; an assessor and a region those of the project. The person is named by clientRef alone; the export is logged.")
  @APIResponse(
      responseCode = "200",
      description = "a CarePlan with its goals contained",
      content = {
        @Content(
            mediaType = Fhir.JSON,
            schema = @Schema(type = SchemaType.OBJECT, implementation = Object.class)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.OBJECT, implementation = Object.class))
      })
  public String export(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return CarePlan.of(reading.view(reading.find(id))).toString();
  }
}
