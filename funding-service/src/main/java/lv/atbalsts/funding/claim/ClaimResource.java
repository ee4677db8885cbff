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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimRequests.ClaimSearch;
import lv.atbalsts.funding.claim.ClaimRequests.DraftClaim;
import lv.atbalsts.funding.claim.ClaimRequests.RecallClaim;
import lv.atbalsts.funding.claim.ClaimRequests.RedrawClaim;
import lv.atbalsts.funding.claim.ClaimRequests.StartReview;
import lv.atbalsts.funding.claim.ClaimRequests.SubmitClaim;
import lv.atbalsts.funding.claim.ClaimRequests.WithdrawClaim;
import lv.atbalsts.funding.claim.WaitingClaimDesk.ClaimStep;
import lv.atbalsts.funding.claim.WaitingClaimDesk.WaitingClaimView;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.http.ReadsOnly;
import lv.atbalsts.kit.refusal.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/claims")
@Tag(
    name = "Claims",
    description =
        "What a municipality claims of its region, a region of CFLA; what is decided and paid.")
class ClaimResource {

  private final ClaimDesk desk;
  private final ClaimReviewDesk review;
  private final ClaimCheckDesk checks;
  private final WaitingClaimDesk work;

  ClaimResource(
      ClaimDesk desk, ClaimReviewDesk review, ClaimCheckDesk checks, WaitingClaimDesk work) {
    this.desk = desk;
    this.review = review;
    this.checks = checks;
    this.work = work;
  }

  @POST
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "REGION"})
  @Operation(
      operationId = "draftClaim",
      summary = "Draft a claim",
      description =
          "A MUNICIPALITY for its own reports, to its region; a REGION for its project, to CFLA:"
              + " reports, and what it has certified of claims of municipalities. Each line is"
              + " units x the unit rate in force on its day; a region's claim is split by the"
              + " contract in force on its day. A delivery is in one claim at each level. An"
              + " ADVANCE has an amount and a justification and no lines; a FINAL claim is the"
              + " last. Next: POST /claims/{id}/submission.")
  public RestResponse<ClaimView> draft(@NotNull @Valid DraftClaim request) {
    ClaimView claim = desk.draft(request);
    return Answers.made("/claims/" + claim.id(), claim);
  }

  @POST
  @Path("/check")
  @ReadsOnly
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "REGION"})
  @Operation(
      operationId = "checkDraftClaim",
      summary = "What stands in the way of a claim that is being written, and what may be asked",
      description =
          "All at once, and nothing changes. The same is asked when it is drafted; warnings stop"
              + " nothing. The texts are in the language of Accept-Language.")
  public ClaimFindingsView checkDraft(
      @NotNull @Valid DraftClaim request, @Context HttpHeaders headers) {
    return ClaimFindingsView.of(checks.check(request), language(headers));
  }

  @POST
  @Path("/{id}/check")
  @ReadsOnly
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "checkClaim",
      summary = "What stands in the way of handing a claim in, and what may be asked about it",
      description =
          "All at once, and nothing changes. The same is asked when it is handed in. Of one that is"
              + " decided on nothing is asked any more. The texts are in the language of"
              + " Accept-Language.")
  public ClaimFindingsView check(@RestPath UUID id, @Context HttpHeaders headers) {
    return ClaimFindingsView.of(checks.check(id), language(headers));
  }

  private static Locale language(HttpHeaders headers) {
    return Texts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  @POST
  @Path("/{id}/lines")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "REGION"})
  @Operation(
      operationId = "redrawClaim",
      summary = "Draw a claim's lines anew",
      description =
          "Its own. Of a draft, or where a clarification reopens the numbers (FULL). What is"
              + " named takes the place of all that the claim was made of.")
  public ClaimView redraw(@RestPath UUID id, @NotNull @Valid RedrawClaim request) {
    return desk.redraw(id, request);
  }

  @POST
  @Path("/{id}/submission")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "REGION"})
  @Operation(
      operationId = "submitClaim",
      summary = "Submit a claim",
      description =
          "Its own: a MUNICIPALITY to its region, a REGION to CFLA, which takes it up next"
              + " (POST /claims/{id}/review).")
  public ClaimView submit(@RestPath UUID id, @NotNull @Valid SubmitClaim request) {
    return review.submit(id, request);
  }

  @POST
  @Path("/{id}/withdrawal")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "REGION"})
  @Operation(
      operationId = "withdrawClaim",
      summary = "Withdraw a draft or a claim that is being clarified",
      description =
          "Its own. Its deliveries may be claimed again, and its part of the contract"
              + " is free. A submitted claim is recalled first.")
  public ClaimView withdraw(@RestPath UUID id, @NotNull @Valid WithdrawClaim request) {
    return review.withdraw(id, request);
  }

  @POST
  @Path("/{id}/recall")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "REGION"})
  @Operation(
      operationId = "recallClaim",
      summary = "Take a submitted claim back",
      description =
          "Its own. Before a decision; the claim is a draft again, to be submitted"
              + " again or withdrawn. A proposed decision falls away.")
  public ClaimView recall(@RestPath UUID id, @NotNull @Valid RecallClaim request) {
    return review.recall(id, request);
  }

  @POST
  @Path("/{id}/review")
  @Idempotent
  @RolesAllowed({"REGION", "CFLA"})
  @Operation(
      operationId = "startClaimReview",
      summary = "Take a submitted claim up",
      description =
          "A REGION a municipality's claim, CFLA a region's. Who is signed in is no author of it"
              + " (FUN-13).")
  public ClaimView startReview(@RestPath UUID id, @NotNull @Valid StartReview request) {
    return review.startReview(id, request);
  }

  @POST
  @Path("/{id}/extension")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "extendClaimTerm",
      summary = "Prolong the term of an advance, once",
      description = "By 10 working days (FUN-10).")
  public ClaimView extend(@RestPath UUID id) {
    return review.extend(id);
  }

  @POST
  @Path("/{id}/closure")
  @Idempotent
  @RolesAllowed({"REGION", "CFLA"})
  @Operation(
      operationId = "closeClaim",
      summary = "Close a claim of which nothing more comes",
      description =
          "A REGION a municipality's claim, CFLA a region's. All that is certified is paid and"
              + " nothing is parked.")
  public ClaimView close(@RestPath UUID id) {
    return review.close(id);
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listClaims",
      summary = "List claims",
      description = "A MUNICIPALITY those that it made, a REGION its project's.")
  public Page<ClaimView> list(@BeanParam ClaimSearch search, @BeanParam PageRequest page) {
    return desk.list(search, page);
  }

  @GET
  @Path("/waiting")
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA"})
  @Operation(
      operationId = "listWaitingClaims",
      summary = "List the claims that wait for the caller's word",
      description =
          "What is to be answered by the claimant, taken up, checked or approved by the addressee:"
              + " without what an author of the claim, or who checked it, may not do.")
  public Page<WaitingClaimView> waiting(
      @QueryParam("for") @Parameter(description = "Only for this.", example = "APPROVAL")
          ClaimStep step,
      @BeanParam PageRequest page) {
    return work.page(step, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "readClaim",
      summary = "Read a claim with its lines",
      description = "A MUNICIPALITY one that it made, a REGION its project's.")
  public ClaimView read(@RestPath UUID id) {
    return desk.read(id);
  }
}
