package lv.atbalsts.funding.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/projects/{id}/activities")
@Tag(name = "Activities", description = "What projects do, planned and reported.")
class ProjectActivityResource {

  private final ActivityDesk desk;

  ProjectActivityResource(ActivityDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed({"MINISTRY", "REGION"})
  @Operation(
      operationId = "recordActivity",
      summary = "Record an activity of a project",
      description =
          "A REGION of its own. Its days are the measure's, its kind one of the measure's.")
  public RestResponse<ActivityView> record(
      @RestPath UUID id, @NotNull @Valid ActivityTerms request) {
    return Answers.made("/projects/" + id + "/activities", desk.record(id, request));
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listActivities",
      summary = "List a project's activities with their outputs",
      description = "A REGION its own.")
  public Page<ActivityView> list(
      @RestPath UUID id,
      @QueryParam("as-of")
          @Parameter(
              description =
                  "What is planned and was reached up to and on this day; today if absent.",
              example = "2020-06-30")
          LocalDate asOf,
      @BeanParam PageRequest page) {
    return desk.list(id, asOf, page);
  }
}
