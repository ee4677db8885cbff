package lv.atbalsts.registry.institution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Care institutions and the branches they have. */
@Path("/institutions")
@Tag(name = "Institutions")
class InstitutionResource {

  private final InstitutionDesk institutions;
  private final BranchDesk branches;

  InstitutionResource(InstitutionDesk institutions, BranchDesk branches) {
    this.institutions = institutions;
    this.branches = branches;
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "recordInstitution",
      summary = "Record an institution",
      description = "MINISTRY. Of a kind one institution has a name, however it is written.")
  public RestResponse<InstitutionView> record(@NotNull @Valid RecordInstitution given) {
    InstitutionView view = InstitutionView.of(institutions.record(given));
    return Answers.made("/institutions/" + view.id(), view, view.version());
  }

  @GET
  @RolesAllowed({"MINISTRY", "COUNCIL", "CFLA", "AUDITOR", "REGION", "MUNICIPALITY"})
  @Operation(
      operationId = "listInstitutions",
      summary = "Institutions",
      description = "MINISTRY, COUNCIL, CFLA, AUDITOR, REGION, MUNICIPALITY.")
  public RestResponse<InstitutionList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return institutions.list(page).map(InstitutionView::of).response(InstitutionList::new, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"MINISTRY", "COUNCIL", "CFLA", "AUDITOR", "REGION", "MUNICIPALITY"})
  @Operation(
      operationId = "readInstitution",
      summary = "An institution",
      description = "MINISTRY, COUNCIL, CFLA, AUDITOR, REGION, MUNICIPALITY.")
  public RestResponse<InstitutionView> read(@PathParam("id") UUID id) {
    InstitutionView view = InstitutionView.of(institutions.read(id));
    return Answers.found(view, view.version());
  }

  @POST
  @Path("/{id}/branches")
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "recordBranch",
      summary = "Record a branch of an institution",
      description = "MINISTRY. Of an institution one branch has a name, however it is written.")
  public RestResponse<BranchView> recordBranch(
      @PathParam("id") UUID id, @NotNull @Valid RecordBranch given) {
    BranchView view = BranchView.of(branches.record(id, given));
    return Answers.made("/branches/" + view.id(), view, view.version());
  }

  @GET
  @Path("/{id}/branches")
  @RolesAllowed({"MINISTRY", "COUNCIL", "CFLA", "AUDITOR", "REGION", "MUNICIPALITY"})
  @Operation(
      operationId = "listBranches",
      summary = "Branches of an institution",
      description = "MINISTRY, COUNCIL, CFLA, AUDITOR, REGION, MUNICIPALITY.")
  public RestResponse<BranchList> listBranches(
      @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
    return branches.list(id, page).map(BranchView::of).response(BranchList::new, uri);
  }
}
