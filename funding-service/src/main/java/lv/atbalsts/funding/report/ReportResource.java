package lv.atbalsts.funding.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.funding.report.ReportRequests.CloseReporting;
import lv.atbalsts.funding.report.ReportRequests.CorrectReport;
import lv.atbalsts.funding.report.ReportRequests.ReportSearch;
import lv.atbalsts.funding.report.ReportRequests.ReportServices;
import lv.atbalsts.funding.report.ReportView.ClosedReportingView;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/service-reports")
@Tag(name = "Service reports", description = "Services received, month by month.")
class ReportResource {

  private final ReportDesk desk;
  private final ClosingDesk closings;

  ReportResource(ReportDesk desk, ClosingDesk closings) {
    this.desk = desk;
    this.closings = closings;
  }

  @POST
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "reportServices",
      summary = "Report the services received in a month",
      description =
          "A grant that is not known here, or another municipality's, is 404; with"
              + " Retry-After where it is so new that it may be on its way here. The same client, service"
              + " and day is reported once: a second time is 409 and names the earlier report.")
  @APIResponse(
      responseCode = "201",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ReportView.class)))
  @APIResponse(responseCode = "404", headers = @Header(name = "Retry-After"))
  public RestResponse<ReportView> report(@NotNull @Valid ReportServices request) {
    ReportView report = desk.report(request, null);
    return Answers.made("/service-reports/" + report.id(), report);
  }

  @POST
  @Path("/{id}/correction")
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "correctServiceReport",
      summary = "Correct a service report",
      description =
          "Its own and those of what it was made of; with If-Match. All lines as"
              + " they are right take the place of all lines of"
              + " before, which stay in the report's history; no line at all takes the report back."
              + " What a claim holds can be corrected once all of the claim is decided: the next claim"
              + " of the report takes the difference. 409 with the claims before: withdraw and drop"
              + " them, or wait for the decision.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ReportView.class)))
  @APIResponse(responseCode = "404", headers = @Header(name = "Retry-After"))
  public ReportView correct(
      @RestPath UUID id,
      @HeaderParam("If-Match")
          @Parameter(description = "the ETag as read", required = true, example = "\"0\"")
          String ifMatch,
      @NotNull @Valid CorrectReport request) {
    return desk.correct(id, ifMatch, request);
  }

  @POST
  @Path("/closings")
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "closeReporting",
      summary = "Close the reporting of a grant that has ended",
      description =
          "By the municipality whose client the person was on the grant's last day. Reports come late,"
              + " so a grant that had started keeps its quantity of the programme's limits after its end,"
              + " as far as it may still be reported. From the closing on, reports and corrections that go"
              + " beyond what is reported now are refused, and assessment-service frees the rest within"
              + " seconds. It is not undone; what turns up later needs a grant of its own.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClosedReportingView.class)))
  @APIResponse(responseCode = "404", headers = @Header(name = "Retry-After"))
  public ClosedReportingView close(@NotNull @Valid CloseReporting request) {
    return closings.close(request);
  }

  @GET
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listServiceReports",
      summary = "List service reports",
      description =
          "A MUNICIPALITY its own and those of what it was made of; a REGION its project's.")
  public Page<ReportView> list(@BeanParam ReportSearch search, @BeanParam PageRequest page) {
    return desk.list(search, page);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "readServiceReport",
      summary = "Read a service report with its lines",
      description =
          "A MUNICIPALITY its own and those of what it was made of; a REGION its project's.")
  public ReportView read(@RestPath UUID id) {
    return desk.read(id);
  }
}
