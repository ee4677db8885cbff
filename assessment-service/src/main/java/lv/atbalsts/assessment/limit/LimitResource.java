package lv.atbalsts.assessment.limit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.reference.ServiceTypes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The programme's limits, by date. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/limits")
@Tag(name = "Limits", description = "How much of a service at most, by date, with the source")
class LimitResource {

  private final LimitDesk desk;

  LimitResource(LimitDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({
    "MUNICIPALITY",
    "REGION",
    "ASSESSOR",
    "PROVIDER",
    "REGISTRAR",
    "COUNCIL",
    "CFLA",
    "MINISTRY",
    "AUDITOR"
  })
  @Operation(
      operationId = "listLimits",
      summary = "List the limits in force on a day",
      description = "A limit whose source leaves a date open says what was decided.")
  public Page<LimitView> list(
      @QueryParam("serviceType")
          @AllowedValues(codes = ServiceTypes.class)
          @Parameter(description = "only this service type", example = "RESPITE")
          String serviceType,
      @QueryParam("as-of")
          @Parameter(
              description = "in force on which day; today where none is given",
              example = "2021-05-01")
          LocalDate asOf) {
    return Page.whole(desk.inForce(serviceType, asOf));
  }

  @GET
  @Path("/{id}/versions")
  @RolesAllowed({
    "MUNICIPALITY",
    "REGION",
    "ASSESSOR",
    "PROVIDER",
    "REGISTRAR",
    "COUNCIL",
    "CFLA",
    "MINISTRY",
    "AUDITOR"
  })
  @Operation(
      operationId = "listLimitVersions",
      summary = "List the versions of a limit, oldest first",
      description = "The id is the limit's or that of any of its lines, such as L12.")
  public Page<LimitView> versions(@PathParam("id") String id) {
    return Page.whole(desk.versions(id));
  }

  @POST
  @Path("/{id}/versions")
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "publishLimitVersion",
      summary = "Add the next version of a limit",
      description = "The version before ends the day before; other services are told.")
  public RestResponse<LimitView> publish(
      @PathParam("id") String id, @Valid @NotNull PublishLimit form) {
    return Answers.made("/limits/" + id + "/versions", desk.publish(id, form));
  }
}
