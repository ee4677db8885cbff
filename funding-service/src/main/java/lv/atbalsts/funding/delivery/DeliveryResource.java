package lv.atbalsts.funding.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/service-reports")
@Tag(name = "Service reports", description = "Services received, month by month.")
class DeliveryResource {

  private final DeliveryDesk desk;

  DeliveryResource(DeliveryDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "reportServices",
      summary = "Report the services received in a month",
      description =
          "Roles: MUNICIPALITY. A grant of another municipality is 404. The same client, service"
              + " and day is reported once: a second time is 409 and names the earlier report.")
  @ResponseStatus(201)
  public RestResponse<ReportView> report(@NotNull @Valid ReportServices request) {
    ReportView report = desk.report(request);
    return Answers.made("/service-reports/" + report.reportId(), report);
  }

  @POST
  @Path("/{id}/correction")
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "correctServiceReport",
      summary = "Correct a service report",
      description =
          "Roles: MUNICIPALITY, its own. All lines as they are right take the place of all lines of"
              + " before, which stay in the report's history; no line at all takes the report back."
              + " 409 with the claims while any claim holds a line.")
  public RestResponse<ReportView> correct(
      @RestPath UUID id, @NotNull @Valid CorrectReport request) {
    ReportView report = desk.correct(id, request);
    return Answers.found(report, report.version());
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listServiceReports",
      summary = "List service reports",
      description = "Roles: CFLA, MINISTRY, AUDITOR; MUNICIPALITY its own; REGION its project's.")
  public RestResponse<ReportList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return Page.of(desk.list(page.after(), page.limit() + 1), page.limit(), ReportView::reportId)
        .response(ReportList::new, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"MUNICIPALITY", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "readServiceReport",
      summary = "Read a service report with its lines",
      description = "Roles: CFLA, MINISTRY, AUDITOR; MUNICIPALITY its own; REGION its project's.")
  public RestResponse<ReportView> read(@RestPath UUID id) {
    ReportView report = desk.read(id);
    return Answers.found(report, report.version());
  }
}
