package lv.atbalsts.registry.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.registration.ApplicationRequests.ApplicationSearch;
import lv.atbalsts.registry.registration.ApplicationRequests.DecideApplication;
import lv.atbalsts.registry.registration.ApplicationRequests.SubmitApplication;
import lv.atbalsts.registry.registration.ApplicationView.ApplicationSummary;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Applications for the register and their decisions. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/registration-applications")
@Tag(name = "Registration")
class ApplicationResource {

  private final ApplicationDesk desk;

  ApplicationResource(ApplicationDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(
      operationId = "submitApplication",
      summary = "Apply to be registered for one service type at one address",
      description = "A provider for its own registration number.")
  public RestResponse<ApplicationView> submit(@NotNull @Valid SubmitApplication given) {
    ApplicationView view = desk.submit(given);
    return Answers.made("/registration-applications/" + view.id(), view);
  }

  @POST
  @Path("/{id}/decisions")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(
      operationId = "decideApplication",
      summary = "Register, postpone or refuse an application",
      description =
          "REGISTER gives the next register number for five years from validFrom (MK 385 p.4). A"
              + " postponed application may be decided again.")
  public ApplicationView decide(@PathParam("id") UUID id, @NotNull @Valid DecideApplication given) {
    return desk.decide(id, given);
  }

  @GET
  @RolesAllowed({"PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listApplications",
      summary = "Applications",
      description = "A provider its own.")
  public Page<ApplicationSummary> list(
      @BeanParam ApplicationSearch wanted, @BeanParam PageRequest page) {
    return desk.list(wanted, page).map(ApplicationSummary::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "readApplication",
      summary = "An application with its decisions",
      description = "A provider its own.")
  public ApplicationView read(@PathParam("id") UUID id) {
    return desk.read(id);
  }
}
