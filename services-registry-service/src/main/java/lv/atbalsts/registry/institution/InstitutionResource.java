package lv.atbalsts.registry.institution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.institution.InstitutionRequests.CorrectInstitution;
import lv.atbalsts.registry.institution.InstitutionRequests.InstitutionSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Care institutions and the branches they have. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/institutions")
@Tag(
    name = "Institutions",
    description =
        "State and children's care institutions, who lives there, and how they are reorganised and closed: VSAC, BSAC, filiāles, iemītnieki, reorganizācijas plāni")
@RolesAllowed({"MINISTRY", "COUNCIL", "CFLA", "AUDITOR", "REGION", "MUNICIPALITY"})
class InstitutionResource {

  private final InstitutionDesk institutions;
  private final BranchDesk branches;

  InstitutionResource(InstitutionDesk institutions, BranchDesk branches) {
    this.institutions = institutions;
    this.branches = branches;
  }

  @POST
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      summary = "Record an institution",
      description = "Of a kind one institution has a name, however it is written.")
  public RestResponse<InstitutionView> recordInstitution(@NotNull @Valid InstitutionTerms given) {
    InstitutionView view = institutions.record(given).view();
    return Answers.made("/institutions/" + view.id(), view);
  }

  @GET
  @Operation(summary = "Institutions")
  public Page<InstitutionView> listInstitutions(
      @BeanParam InstitutionSearch wanted, @BeanParam PageRequest page) {
    return institutions.list(wanted, page).map(Institution::view);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "An institution")
  public InstitutionView readInstitution(@PathParam("id") UUID id) {
    return institutions.read(id).view();
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed("MINISTRY")
  @Operation(
      summary = "Rename or correct an institution",
      description = "With If-Match. What was written before stands in the history.")
  public InstitutionView correctInstitution(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CorrectInstitution given) {
    return institutions.correct(id, ifMatch, given).view();
  }

  @POST
  @Path("/{id}/branches")
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      summary = "Record a branch of an institution",
      description = "Of an institution one branch has a name, however it is written.")
  public RestResponse<BranchView> recordBranch(
      @PathParam("id") UUID id, @NotNull @Valid BranchTerms given) {
    BranchView view = branches.record(id, given).view();
    return Answers.made("/branches/" + view.id(), view);
  }

  @GET
  @Path("/{id}/branches")
  @Operation(summary = "Branches of an institution")
  public Page<BranchView> listBranches(
      @PathParam("id") UUID id,
      @QueryParam("status") @Parameter(description = "Only of this status", example = "CLOSING")
          BranchStatus status,
      @BeanParam PageRequest page) {
    return branches.list(id, status, page).map(Branch::view);
  }
}
