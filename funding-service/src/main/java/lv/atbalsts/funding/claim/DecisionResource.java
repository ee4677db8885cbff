package lv.atbalsts.funding.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimRequests.ApproveDecision;
import lv.atbalsts.funding.claim.ClaimRequests.WithdrawDecision;
import lv.atbalsts.funding.claim.ClaimView.ClaimCheckView;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/claims/{id}/decisions")
@Tag(name = "Claims")
class DecisionResource {

  private final DecisionDesk desk;

  DecisionResource(DecisionDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed({"REGION", "CFLA"})
  @Operation(
      operationId = "proposeDecision",
      summary = "Check a claim and propose a decision",
      description =
          "A REGION of a municipality's claim, CFLA of a region's, once it is in review. The"
              + " first of two acts: who is signed in has checked. Certified + deducted + parked is"
              + " what waits: the declared amount, later what is parked of it. Nothing is decided"
              + " until another official approves (FUN-13). Of a municipality's claim nothing is"
              + " parked, and releasedLines names all that is deducted.")
  public RestResponse<ClaimCheckView> propose(
      @RestPath UUID id, @NotNull @Valid DecisionTerms request) {
    return Answers.made("/claims/" + id, desk.propose(id, request));
  }

  @POST
  @Path("/{decisionId}/approval")
  @Idempotent
  @RolesAllowed({"REGION", "CFLA"})
  @Operation(
      operationId = "approveDecision",
      summary = "Approve a proposed decision",
      description =
          "The second act: who is signed in is neither the one who checked nor an author of"
              + " the claim (FUN-13), also where one acts for another. All certified: APPROVED;"
              + " nothing certified nor parked: REJECTED; else PARTLY_APPROVED. What was parked and"
              + " is certified now may be paid too.")
  public ClaimView approve(
      @RestPath UUID id, @RestPath UUID decisionId, @NotNull @Valid ApproveDecision request) {
    return desk.approve(id, decisionId, request);
  }

  @POST
  @Path("/{decisionId}/withdrawal")
  @Idempotent
  @RolesAllowed({"REGION", "CFLA"})
  @Operation(
      operationId = "withdrawDecision",
      summary = "Take a proposed decision back",
      description =
          "By the one who checked or another. The claim waits for another check; the"
              + " proposal stays readable.")
  public ClaimCheckView withdraw(
      @RestPath UUID id, @RestPath UUID decisionId, @NotNull @Valid WithdrawDecision request) {
    return desk.withdraw(id, decisionId, request.reason());
  }
}
