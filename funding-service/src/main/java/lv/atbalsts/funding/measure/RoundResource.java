package lv.atbalsts.funding.measure;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import lv.atbalsts.funding.measure.MeasureRequests.CorrectRound;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/measures/{code}/rounds")
@Tag(name = "Measures")
class RoundResource {

  private final RoundDesk desk;

  RoundResource(RoundDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "announceRound",
      summary = "Announce a selection round of a measure",
      description =
          "From then on a project of the measure names a round and is submitted on one of its days;"
              + " what is contracted in a round is at most its total. 409 with the projects of the"
              + " round that were submitted on other days.")
  public RestResponse<RoundView> announce(
      @RestPath String code, @NotNull @Valid RoundTerms request) {
    return Answers.made("/measures/" + code + "/rounds", desk.announce(code, request));
  }

  @POST
  @Path("/{round}/correction")
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "correctRound",
      summary = "Correct a round",
      description =
          "Refused where projects were submitted on days that it would not have, or more is"
              + " contracted. What was said before stands in the history of the measure.")
  public RoundView correct(
      @RestPath String code, @RestPath int round, @NotNull @Valid CorrectRound request) {
    return desk.correct(code, round, request);
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listRounds",
      summary = "List the rounds of a measure",
      description = "Without a token.")
  public Page<RoundView> list(@RestPath String code) {
    return desk.list(code);
  }
}
