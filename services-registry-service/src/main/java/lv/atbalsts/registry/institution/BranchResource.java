package lv.atbalsts.registry.institution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

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
  @Operation(
      operationId = "readBranch",
      summary = "A branch",
      description = "MINISTRY, COUNCIL, CFLA, AUDITOR, REGION, MUNICIPALITY.")
  public RestResponse<BranchView> read(@PathParam("id") UUID id) {
    return answer(desk.read(id));
  }

  @POST
  @Path("/{id}/closure-plan")
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "planBranchClosure",
      summary = "Adopt the plan by which a branch is closed",
      description = "MINISTRY. OPEN becomes CLOSING.")
  public RestResponse<BranchView> planClosure(
      @PathParam("id") UUID id, @NotNull @Valid PlanClosure given) {
    return answer(desk.planClosure(id, given));
  }

  @POST
  @Path("/{id}/closure")
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "closeBranch",
      summary = "Close a branch",
      description = "MINISTRY. CLOSING becomes CLOSED.")
  public RestResponse<BranchView> close(
      @PathParam("id") UUID id, @NotNull @Valid CloseBranch given) {
    return answer(desk.close(id, given));
  }

  private static RestResponse<BranchView> answer(Branch branch) {
    return Answers.found(BranchView.of(branch), branch.version());
  }
}
