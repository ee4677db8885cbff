package lv.atbalsts.funding.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimRequests.AnswerQuestion;
import lv.atbalsts.funding.claim.ClaimRequests.AskClaimant;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/claims/{id}/clarifications")
@Tag(name = "Claims")
class ClarificationResource {

  private final ClaimReviewDesk desk;

  ClarificationResource(ClaimReviewDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed({"REGION", "CFLA"})
  @Operation(
      operationId = "askClaimant",
      summary = "Ask the claimant to clarify a claim",
      description =
          "A REGION of a municipality's claim, CFLA of a region's, while it is in review. FULL"
              + " reopens the numbers, LIMITED the texts only. The term stands still until the"
              + " answer; a proposed decision falls away.")
  public RestResponse<ClaimView> ask(@RestPath UUID id, @NotNull @Valid AskClaimant request) {
    return Answers.made("/claims/" + id, desk.ask(id, request));
  }

  @POST
  @Path("/answer")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "REGION"})
  @Operation(
      operationId = "answerClarification",
      summary = "Answer what was asked of a claim",
      description = "Its own. The claim is in review again, and its term goes on.")
  public ClaimView answer(@RestPath UUID id, @NotNull @Valid AnswerQuestion request) {
    return desk.answer(id, request);
  }
}
