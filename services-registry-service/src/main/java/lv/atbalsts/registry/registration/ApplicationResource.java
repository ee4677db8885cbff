package lv.atbalsts.registry.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Applications for the register and their decisions. */
@Path("/registration-applications")
@Tag(name = "Registration")
class ApplicationResource {

  private final ApplicationDesk desk;

  ApplicationResource(ApplicationDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed("PROVIDER")
  @Operation(
      operationId = "submitApplication",
      summary = "Apply to be registered for one service type at one address",
      description = "PROVIDER, for its own registration number.")
  public RestResponse<ApplicationView> submit(@NotNull @Valid SubmitApplication given) {
    ApplicationView view = desk.submit(given);
    return Answers.made("/registration-applications/" + view.id(), view, view.version());
  }

  @POST
  @Path("/{id}/decisions")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(
      operationId = "decideApplication",
      summary = "Register, postpone or refuse an application",
      description =
          "REGISTRAR. REGISTER gives the next register number for five years from validFrom"
              + " (MK 385 p.4). A postponed application may be decided again.")
  public RestResponse<ApplicationView> decide(
      @PathParam("id") UUID id, @NotNull @Valid DecideApplication given) {
    ApplicationView view = desk.decide(id, given);
    return Answers.found(view, view.version());
  }

  @GET
  @RolesAllowed({"PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listApplications",
      summary = "Applications",
      description = "PROVIDER (its own), REGISTRAR, MINISTRY, AUDITOR.")
  public RestResponse<ApplicationList> list(
      @QueryParam("status") @Parameter(description = "Only of this status", example = "POSTPONED")
          ApplicationStatus status,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return desk.list(status, page).map(ApplicationSummary::of).response(ApplicationList::new, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "readApplication",
      summary = "An application with its decisions",
      description = "PROVIDER (its own), REGISTRAR, MINISTRY, AUDITOR.")
  public RestResponse<ApplicationView> read(@PathParam("id") UUID id) {
    ApplicationView view = desk.read(id);
    return Answers.found(view, view.version());
  }
}
