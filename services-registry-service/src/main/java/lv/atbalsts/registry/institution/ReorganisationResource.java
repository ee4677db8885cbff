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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.institution.InstitutionRequests.ChangeReorganisation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Plans by which institutions are reorganised, step by step. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/institutions/{id}/reorganisation-plans")
@Tag(name = "Institutions")
@RolesAllowed({"MINISTRY", "COUNCIL", "CFLA", "AUDITOR", "REGION", "MUNICIPALITY"})
class ReorganisationResource {

  private final ReorganisationDesk desk;

  ReorganisationResource(ReorganisationDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      summary = "Adopt a reorganisation plan with its steps",
      description = "Of the institution or of one of its branches.")
  public RestResponse<ReorganisationView> adoptReorganisationPlan(
      @PathParam("id") UUID id, @NotNull @Valid ReorganisationTerms given) {
    ReorganisationView view = desk.adopt(id, given).view();
    return Answers.made("/institutions/" + id + "/reorganisation-plans/" + view.id(), view);
  }

  @GET
  @Operation(summary = "Reorganisation plans of an institution")
  public Page<ReorganisationView> listReorganisationPlans(
      @PathParam("id") UUID id, @BeanParam PageRequest page) {
    return desk.list(id, page).map(ReorganisationPlan::view);
  }

  @GET
  @Path("/{planId}")
  @Operation(summary = "A reorganisation plan")
  public ReorganisationView readReorganisationPlan(
      @PathParam("id") UUID id, @PathParam("planId") UUID planId) {
    return desk.read(id, planId).view();
  }

  @PUT
  @Path("/{planId}")
  @Transactional
  @RolesAllowed("MINISTRY")
  @Operation(
      summary = "Record that steps are done, add steps, or correct what is written",
      description = "With If-Match. What was written before stands in the history.")
  public ReorganisationView changeReorganisationPlan(
      @PathParam("id") UUID id,
      @PathParam("planId") UUID planId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ChangeReorganisation given) {
    return desk.change(id, planId, ifMatch, given).view();
  }
}
