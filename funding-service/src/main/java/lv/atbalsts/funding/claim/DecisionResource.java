package lv.atbalsts.funding.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimRequests.ApproveDecision;
import lv.atbalsts.funding.claim.ClaimRequests.WithdrawDecision;
import lv.atbalsts.funding.claim.ClaimView.ClaimCheckView;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/claims/{id}/decisions")
@Tag(name = "Claims")
class DecisionResource {

  private final DecisionDesk desk;
  private final PartDesk parts;

  DecisionResource(DecisionDesk desk, PartDesk parts) {
    this.desk = desk;
    this.parts = parts;
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
              + " until another official approves (FUN-13). By line: what is deducted has a type of"
              + " error, what is parked a reason and comes back once in a further decision; lines"
              + " that are not named are certified whole. Of a municipality's claim nothing is"
              + " parked, and every deducted line is deducted whole: named in lines, or in"
              + " releasedLines. Next: POST /claims/{id}/decisions/{decisionId}/approval.")
  public RestResponse<ClaimCheckView> propose(
      @RestPath UUID id, @NotNull @Valid ProposeDecision request) {
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

  @GET
  @Path("/lines")
  @Transactional
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listDecidedLines",
      summary = "List what was decided of which line of a claim",
      description =
          "A MUNICIPALITY of its own lines, a REGION of its project's claims. What was parked comes"
              + " back with the decision that parked it. Proposals are listed too, not in force.")
  public Page<DecidedLine> lines(
      @RestPath UUID id,
      @QueryParam("decisionId") @Parameter(description = "Only by this decision.") UUID decisionId,
      @BeanParam PageRequest page) {
    return parts.decided(id, decisionId, page);
  }
}
