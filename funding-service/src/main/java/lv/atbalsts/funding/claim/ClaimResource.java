package lv.atbalsts.funding.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimRequests.ClaimSearch;
import lv.atbalsts.funding.claim.ClaimRequests.DraftClaim;
import lv.atbalsts.funding.claim.ClaimRequests.DropClaim;
import lv.atbalsts.funding.claim.ClaimRequests.ReturnClaim;
import lv.atbalsts.funding.claim.ClaimRequests.SubmitClaim;
import lv.atbalsts.funding.claim.ClaimRequests.WithdrawClaim;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/claims")
@Tag(name = "Claims", description = "What a region claims, what CFLA decides and pays.")
class ClaimResource {

  private final ClaimDesk desk;

  ClaimResource(ClaimDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "draftClaim",
      summary = "Draft a claim from service reports",
      description =
          "For its own project. Each line is units x the unit rate in force on its"
              + " day, split by the contract in force on its day. A delivery is claimed once.")
  public RestResponse<ClaimView> draft(@NotNull @Valid DraftClaim request) {
    ClaimView claim = desk.draft(request);
    return Answers.made("/claims/" + claim.id(), claim);
  }

  @POST
  @Path("/{id}/submission")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "submitClaim",
      summary = "Submit a claim to CFLA",
      description = "Its own.")
  public ClaimView submit(@RestPath UUID id, @NotNull @Valid SubmitClaim request) {
    return desk.submit(id, request);
  }

  @POST
  @Path("/{id}/cancellation")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "dropClaim",
      summary = "Drop a draft or a claim that was sent back",
      description =
          "Its own. Its deliveries may be claimed again, and its part of the contract"
              + " is free. A submitted claim is withdrawn first.")
  public ClaimView drop(@RestPath UUID id, @NotNull @Valid DropClaim request) {
    return desk.drop(id, request);
  }

  @POST
  @Path("/{id}/withdrawal")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "withdrawClaim",
      summary = "Take a submitted claim back",
      description =
          "Its own. Before a decision; the claim is a draft again, to be submitted"
              + " again or dropped. A proposed decision falls away.")
  public ClaimView withdraw(@RestPath UUID id, @NotNull @Valid WithdrawClaim request) {
    return desk.withdraw(id, request);
  }

  @POST
  @Path("/{id}/return")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "returnClaim",
      summary = "Send a submitted claim back to the region",
      description =
          "Before a decision; the claim is RETURNED, to be submitted again or dropped by"
              + " its region. A proposed decision falls away.")
  public ClaimView sendBack(@RestPath UUID id, @NotNull @Valid ReturnClaim request) {
    return desk.sendBack(id, request);
  }

  @GET
  @RolesAllowed({"REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(operationId = "listClaims", summary = "List claims", description = "A REGION its own.")
  public Page<ClaimView> list(@BeanParam ClaimSearch search, @BeanParam PageRequest page) {
    return desk.list(search, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "readClaim",
      summary = "Read a claim with its lines",
      description = "A REGION its own.")
  public ClaimView read(@RestPath UUID id) {
    return desk.read(id);
  }
}
