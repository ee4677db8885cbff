package lv.atbalsts.funding.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.imports.ImportIntake;
import lv.atbalsts.imports.ImportQueued;
import lv.atbalsts.imports.ImportRequest;
import lv.atbalsts.imports.SetMapper;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rows of services received; those of one project, month and form are one report, with its id. */
@Path("/service-reports/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Bulk: files of rows, worked in the background")
class ReportImport implements SetMapper<ReportRow> {

  static final String EXAMPLE =
      """
      projectNumber;grantId;date;units
      9.2.2.1./15/I/001;0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77;15.03.2021;1,5
      """;

  private final ImportIntake intake;
  private final ReportReplacement replacement;
  private final ServiceReports reports;
  private final ReportDesk desk;

  ReportImport(
      ImportIntake intake, ReportReplacement replacement, ServiceReports reports, ReportDesk desk) {
    this.intake = intake;
    this.replacement = replacement;
    this.reports = reports;
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "importServiceReports",
      summary = "Import services received",
      description =
          "One row for each client, service and day, of any months. Rows of one project, month and form"
              + " are reported together: up to 5000 of them are one report. What was reported before"
              + " stays as it is, and a row of it is refused. With replace, what the municipality imported"
              + " before of the projects, months and forms that the file names, and no claim holds, is"
              + " taken back and the file takes its place; a row that a claim holds is refused.")
  public RestResponse<ImportQueued> take(
      @BeanParam ImportRequest request,
      @QueryParam("replace")
          @DefaultValue("false")
          @Parameter(
              description =
                  "true: in place of what was imported before of the same projects and months; with"
                      + " atomic or mode=validate")
          boolean replace,
      @RequestBody(
              description = ImportRequest.FILE,
              required = true,
              content = {
                @Content(
                    mediaType = ImportRequest.NDJSON,
                    schema = @Schema(implementation = ReportRow.class)),
                @Content(
                    mediaType = ImportRequest.CSV,
                    schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)),
                @Content(
                    mediaType = ImportRequest.XLSX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))
              })
          InputStream file)
      throws IOException {
    if (replace && !request.isWhole()) {
      throw FundingRefusal.REPLACED_AS_A_WHOLE.with();
    }
    return intake.take(replace ? replacement : this, request, file);
  }

  @Override
  public Object setOf(ReportRow row) {
    return row.report();
  }

  @Override
  public String list() {
    return "/lines";
  }

  @Override
  public UUID take(List<ReportRow> rows) {
    return desk.report(ReportRow.together(rows), reports.now()).id();
  }
}
