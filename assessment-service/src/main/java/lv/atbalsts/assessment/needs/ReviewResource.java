package lv.atbalsts.assessment.needs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.needs.AssessmentRequests.AmendAssessment;
import lv.atbalsts.assessment.needs.AssessmentRequests.ApproveAssessment;
import lv.atbalsts.assessment.needs.AssessmentRequests.Reason;
import lv.atbalsts.assessment.needs.AssessmentView.AssessmentEntry;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of a submitted assessment: given back, approved, corrected, taken back. */
@Path("/assessments/{id}")
@Tag(name = "Assessments", description = "What people need, by a dated methodology")
class ReviewResource {

  private final ReviewDesk desk;

  ReviewResource(ReviewDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/return")
  @Idempotent
  @PersonalData("WRITE_ASSESSMENT")
  @RolesAllowed("REGION")
  @Operation(
      operationId = "returnAssessment",
      summary = "Give a submitted assessment back to the team",
      description = "In the project alone. It is a draft again.")
  public AssessmentEntry giveBack(@PathParam("id") UUID id, @Valid @NotNull Reason reason) {
    return desk.giveBack(id, reason.reason()).entry();
  }

  @POST
  @Path("/approval")
  @Idempotent
  @PersonalData("WRITE_ASSESSMENT")
  @RolesAllowed("REGION")
  @Operation(
      operationId = "approveAssessment",
      summary = "Approve a submitted or amended assessment",
      description =
          "In the project alone. Who made or corrected it cannot approve it (ASM-03). The one that"
              + " it follows is superseded.")
  public AssessmentEntry approve(
      @PathParam("id") UUID id, @Valid @NotNull ApproveAssessment approval) {
    return desk.approve(id, approval.approvedOn()).entry();
  }

  @POST
  @Path("/amendment")
  @Idempotent
  @PersonalData("WRITE_ASSESSMENT")
  @RolesAllowed("ASSESSOR")
  @Operation(
      operationId = "amendAssessment",
      summary = "Correct the answers of a submitted or approved assessment",
      description =
          "In the project alone. It is to be approved again; what it said before stays readable.")
  public AssessmentEntry amend(
      @PathParam("id") UUID id, @Valid @NotNull AmendAssessment amendment) {
    return desk.amend(id, amendment).entry();
  }

  @POST
  @Path("/annulment")
  @Idempotent
  @PersonalData("WRITE_ASSESSMENT")
  @RolesAllowed({"ASSESSOR", "REGION"})
  @Operation(
      operationId = "annulAssessment",
      summary = "Take back an assessment that was entered in error",
      description =
          "In the project alone. It does not count: the one that it followed is approved"
              + " again, or another can be opened. Refused while an agreed plan or a grant rests on it: end the one, end or revoke the other.")
  public AssessmentEntry annul(@PathParam("id") UUID id, @Valid @NotNull Reason reason) {
    return desk.annul(id, reason.reason()).entry();
  }
}
