package lv.atbalsts.funding.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

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
          "Roles: REGION, for its own project. Each line is units x the unit rate in force on its"
              + " day, split by the contract in force on its day. A delivery is claimed once.")
  @ResponseStatus(201)
  public RestResponse<ClaimView> draft(@NotNull @Valid DraftClaim request) {
    ClaimView claim = desk.draft(request);
    return Answers.made("/claims/" + claim.claimId(), claim, claim.version());
  }

  @POST
  @Path("/{id}/submission")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "submitClaim",
      summary = "Submit a claim to CFLA",
      description = "Roles: REGION, its own.")
  public ClaimView submit(@RestPath UUID id, @NotNull @Valid SubmitClaim request) {
    return desk.submit(id, request);
  }

  @POST
  @Path("/{id}/decisions")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "decideClaim",
      summary = "Decide on a submitted claim",
      description =
          "Roles: CFLA. Certified + deducted + parked = declared; who checks does not approve. All"
              + " certified: APPROVED; nothing certified nor parked: REJECTED; else"
              + " PARTIALLY_APPROVED.")
  public ClaimView decide(@RestPath UUID id, @NotNull @Valid DecideClaim request) {
    return desk.decide(id, request);
  }

  @GET
  @RolesAllowed({"REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listClaims",
      summary = "List claims",
      description = "Roles: CFLA, MINISTRY, AUDITOR; REGION its own.")
  public RestResponse<ClaimList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return Page.of(desk.list(page.after(), page.limit() + 1), page.limit(), ClaimView::claimId)
        .response(ClaimList::new, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "readClaim",
      summary = "Read a claim with its lines",
      description = "Roles: CFLA, MINISTRY, AUDITOR; REGION its own.")
  public RestResponse<ClaimView> read(@RestPath UUID id) {
    ClaimView claim = desk.read(id);
    return Answers.found(claim, claim.version());
  }
}
