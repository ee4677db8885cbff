package lv.atbalsts.registry.institution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.registry.institution.InstitutionRequests.CloseBranch;
import lv.atbalsts.registry.institution.InstitutionRequests.PlanClosure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Branches and their closure. */
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
  @Operation(operationId = "readBranch", summary = "A branch")
  public BranchView read(@PathParam("id") UUID id) {
    return BranchView.of(desk.read(id));
  }

  @POST
  @Path("/{id}/closure-plan")
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "planBranchClosure",
      summary = "Adopt the plan by which a branch is closed",
      description = "OPEN becomes CLOSING.")
  public BranchView planClosure(@PathParam("id") UUID id, @NotNull @Valid PlanClosure given) {
    return BranchView.of(desk.planClosure(id, given));
  }

  @POST
  @Path("/{id}/closure")
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "closeBranch",
      summary = "Close a branch",
      description = "CLOSING becomes CLOSED.")
  public BranchView close(@PathParam("id") UUID id, @NotNull @Valid CloseBranch given) {
    return BranchView.of(desk.close(id, given));
  }
}
