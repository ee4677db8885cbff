package lv.atbalsts.assessment.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What becomes of a support plan: agreed, reviewed, revised, ended. */
@Path("/support-plans/{id}")
@Tag(name = "Support plans", description = "Which services a person is recommended")
class PlanWorkflowResource {

  private final PlanDesk desk;
  private final PlanCorrectionDesk corrections;

  PlanWorkflowResource(PlanDesk desk, PlanCorrectionDesk corrections) {
    this.desk = desk;
    this.corrections = corrections;
  }

  @POST
  @Path("/agreement")
  @Idempotent
  @PersonalData("AGREE_PLAN")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "agreeSupportPlan",
      summary = "Record that the person, or who represents the person, has agreed",
      description =
          "MUNICIPALITY for its own clients. The plan is in force from that day, and the version before it no more. A child's plan is agreed by the representative.")
  public PlanEntry agree(@PathParam("id") UUID id, @Valid @NotNull AgreePlan agreement) {
    return desk.agree(id, agreement).entry();
  }

  @POST
  @Path("/revision")
  @Idempotent
  @PersonalData("REVISE_PLAN")
  @RolesAllowed({"ASSESSOR", "MUNICIPALITY"})
  @Operation(
      operationId = "reviseSupportPlan",
      summary = "Open the draft of the next version",
      description =
          "ASSESSOR of the project; MUNICIPALITY for its own clients. The draft says what the version in force does, which stays in force until the draft is agreed.")
  public RestResponse<PlanEntry> revise(@PathParam("id") UUID id) {
    SupportPlan draft = desk.revise(id);
    return Answers.made("/support-plans/" + draft.id(), draft.entry(), draft.version());
  }

  @POST
  @Path("/reviews")
  @Idempotent
  @PersonalData("REVIEW_PLAN")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "reviewSupportPlan",
      summary = "Record a review of the plan in force",
      description = "MUNICIPALITY for its own clients. It sets when the next review is due.")
  public RestResponse<ReviewView> review(
      @PathParam("id") UUID id, @Valid @NotNull ReviewPlan review) {
    return Answers.made("/support-plans/" + id + "/reviews", desk.review(id, review).view());
  }

  @GET
  @Path("/reviews")
  @Transactional
  @PersonalData("LIST_PLAN_REVIEWS")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listSupportPlanReviews",
      summary = "List the reviews of a version of a plan",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION of the project. The reading is logged.")
  public ReviewList reviews(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return new ReviewList(
        desk.reviews(id, purpose.named()).stream().map(PlanReview::view).toList());
  }

  @POST
  @Path("/end")
  @Idempotent
  @PersonalData("END_PLAN")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "endSupportPlan",
      summary = "End the plan in force without a successor",
      description = "MUNICIPALITY for its own clients.")
  public PlanEntry end(@PathParam("id") UUID id, @Valid @NotNull EndPlan end) {
    return desk.end(id, end).entry();
  }

  @POST
  @Path("/correction")
  @Idempotent
  @PersonalData("CORRECT_PLAN")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "correctSupportPlan",
      summary = "Correct an end that was entered wrong",
      description =
          "MUNICIPALITY for its own clients. The plan ended on the day that is named, or is in force still where"
              + " none is. Refused where another plan has taken its place.")
  public PlanEntry correct(@PathParam("id") UUID id, @Valid @NotNull CorrectPlan form) {
    return corrections.correct(id, form).entry();
  }

  @POST
  @Path("/entered-in-error")
  @Idempotent
  @PersonalData("DROP_PLAN")
  @RolesAllowed({"ASSESSOR", "MUNICIPALITY"})
  @Operation(
      operationId = "dropSupportPlanDraft",
      summary = "Mark a draft, or an agreed plan, as entered in error",
      description =
          "ASSESSOR of the project for drafts; MUNICIPALITY for its own clients. A plan that is agreed was in"
              + " force on no day, and the version that it revised stands again. Refused while a grant, a"
              + " spending of the budget or the draft of the next version rests on it: take that back first.")
  public PlanEntry enteredInError(@PathParam("id") UUID id, @Valid @NotNull ErrorReason error) {
    return corrections.enteredInError(id, error.reason()).entry();
  }
}
