package lv.atbalsts.funding.measure;

import jakarta.annotation.security.PermitAll;
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
import lv.atbalsts.funding.measure.MeasureRequests.CorrectMeasure;
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
@Path("/measures")
@Tag(name = "Measures", description = "What the funds pay for, how much, from when to when.")
class MeasureResource {

  private final MeasureDesk desk;

  MeasureResource(MeasureDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "defineMeasure",
      summary = "Define a measure",
      description = "A code is defined once.")
  public RestResponse<MeasureView> define(@NotNull @Valid MeasureTerms request) {
    return Answers.made("/measures", desk.define(request));
  }

  @POST
  @Path("/{code}/correction")
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      operationId = "correctMeasure",
      summary = "Correct a measure",
      description =
          "Its code stays; its total is at least what is contracted. Contracts that are signed stay"
              + " as they are; what was said before stands in the history.")
  public MeasureView correct(@RestPath String code, @NotNull @Valid CorrectMeasure request) {
    return desk.correct(code, request);
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listMeasures",
      summary = "List the measures",
      description = "Without a token.")
  public Page<MeasureView> list(
      @QueryParam("as-of")
          @Parameter(description = "Only those of whose days this is.", example = "2020-06-30")
          LocalDate asOf,
      @BeanParam PageRequest page) {
    return desk.list(asOf, page);
  }
}
