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
import lv.atbalsts.funding.activity.ActivityRequests.CorrectActivity;
import lv.atbalsts.funding.activity.ActivityRequests.CorrectOutput;
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
@Path("/activities")
@Tag(name = "Activities")
class ActivityResource {

  private final ActivityDesk desk;

  ActivityResource(ActivityDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("/kinds")
  @RolesAllowed({"MUNICIPALITY", "REGION", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(operationId = "listActivityKinds", summary = "List the kinds of activities")
  public Page<ActivityKind> kinds(
      @QueryParam("measure") @Parameter(description = "Only of this measure.", example = "9.2.2.2")
          String measure,
      @QueryParam("as-of")
          @Parameter(description = "Only those of this day.", example = "2020-06-30")
          LocalDate asOf) {
    return desk.kinds(measure, asOf);
  }

  @POST
  @Path("/{id}/correction")
  @Idempotent
  @RolesAllowed({"MINISTRY", "REGION"})
  @Operation(
      operationId = "correctActivity",
      summary = "Correct an activity, or say that there is none",
      description =
          "A REGION its own. Its outputs stay on days of it; while any counts it is not taken back."
              + " What was said before stands in the history.")
  public ActivityView correct(@RestPath UUID id, @NotNull @Valid CorrectActivity request) {
    return desk.correct(id, request);
  }

  @POST
  @Path("/{id}/outputs")
  @Idempotent
  @RolesAllowed({"MINISTRY", "REGION"})
  @Operation(
      operationId = "stateOutput",
      summary = "State how much of an output is planned or was reached",
      description = "A REGION of its own. Statements are added up.")
  public RestResponse<OutputView> state(@RestPath UUID id, @NotNull @Valid OutputTerms request) {
    return Answers.made("/activities/" + id + "/outputs", desk.state(id, request));
  }

  @GET
  @Path("/{id}/outputs")
  @RolesAllowed({"MUNICIPALITY", "REGION", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listOutputs",
      summary = "List what was stated of an activity's outputs, corrected too",
      description = "A REGION of its own.")
  public Page<OutputView> outputs(@RestPath UUID id, @BeanParam PageRequest page) {
    return desk.outputs(id, page);
  }

  @POST
  @Path("/outputs/{id}/correction")
  @Idempotent
  @RolesAllowed({"MINISTRY", "REGION"})
  @Operation(
      operationId = "correctOutput",
      summary = "Correct what was stated of an output",
      description =
          "A REGION of its own. The wrong statement counts no more and stays readable; the right"
              + " one, where there is any, is stated in the same step.")
  public OutputView correctOutput(@RestPath UUID id, @NotNull @Valid CorrectOutput request) {
    return desk.correctOutput(id, request);
  }
}
