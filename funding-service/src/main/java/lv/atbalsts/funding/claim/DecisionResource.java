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
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "proposeDecision",
      summary = "Check a claim and propose a decision",
      description =
          "The first of two acts: who is signed in has checked. Certified + deducted +"
              + " parked is what waits: the declared amount of a submitted claim, later what is"
              + " parked of it. Nothing is decided until another official approves (FUN-13).")
  public RestResponse<ClaimCheckView> propose(
      @RestPath UUID id, @NotNull @Valid DecisionTerms request) {
    return Answers.made("/claims/" + id, desk.propose(id, request));
  }

  @POST
  @Path("/{decisionId}/approval")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "approveDecision",
      summary = "Approve a proposed decision",
      description =
          "The second act: who is signed in is not the one who checked (FUN-13). All"
              + " certified: APPROVED; nothing certified nor parked: REJECTED; else"
              + " PARTIALLY_APPROVED. What was parked and is certified now may be paid too.")
  public ClaimView approve(
      @RestPath UUID id, @RestPath UUID decisionId, @NotNull @Valid ApproveDecision request) {
    return desk.approve(id, decisionId, request);
  }

  @POST
  @Path("/{decisionId}/withdrawal")
  @Idempotent
  @RolesAllowed("CFLA")
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
