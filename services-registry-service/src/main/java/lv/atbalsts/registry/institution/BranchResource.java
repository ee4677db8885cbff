package lv.atbalsts.registry.institution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.registry.institution.InstitutionRequests.CloseBranch;
import lv.atbalsts.registry.institution.InstitutionRequests.CorrectBranch;
import lv.atbalsts.registry.institution.InstitutionRequests.PlanClosure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Branches and their closure. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/branches")
@Tag(name = "Institutions")
class BranchResource {

  private final BranchDesk desk;

  BranchResource(BranchDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"MINISTRY", "COUNCIL", "CFLA", "AUDITOR", "REGION", "MUNICIPALITY"})
  @Operation(summary = "A branch")
  public BranchView readBranch(@PathParam("id") UUID id) {
    return desk.read(id).view();
  }

  @POST
  @Path("/{id}/closure-plan")
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      summary = "Adopt the plan by which a branch is closed",
      description = "OPEN becomes CLOSING.")
  public BranchView planBranchClosure(@PathParam("id") UUID id, @NotNull @Valid PlanClosure given) {
    return desk.planClosure(id, given).view();
  }

  @POST
  @Path("/{id}/closure")
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      summary = "Close a branch",
      description = "CLOSING becomes CLOSED; nobody lives there from that day on.")
  public BranchView closeBranch(@PathParam("id") UUID id, @NotNull @Valid CloseBranch given) {
    return desk.close(id, given).view();
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed("MINISTRY")
  @Operation(
      summary = "Rename or correct a branch",
      description =
          "With If-Match. A day that is left out takes the planned or the done closure back. What"
              + " was written before stands in the history.")
  public BranchView correctBranch(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CorrectBranch given) {
    return desk.correct(id, ifMatch, given).view();
  }
}
