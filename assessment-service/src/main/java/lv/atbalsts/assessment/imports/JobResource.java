package lv.atbalsts.assessment.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Jobs: how far they are, and what became of every row. */
@Path("/imports/{id}")
@RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
@Tag(name = "Imports", description = "Bulk: files of rows, worked in the background")
class JobResource {

  private final ImportDesk desk;

  JobResource(ImportDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      operationId = "readImport",
      summary = "Ask how far a job is",
      description = "MUNICIPALITY, ASSESSOR, REGION: their own jobs.")
  public ImportView read(
      @PathParam("id") UUID id,
      @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
    return ImportView.of(desk.find(id), Texts.language(language));
  }

  @GET
  @Path("/rows")
  @Operation(
      operationId = "listImportRows",
      summary = "List what became of every row",
      description = "MUNICIPALITY, ASSESSOR, REGION: their own jobs.")
  public RestResponse<RowList> rows(
      @PathParam("id") UUID id,
      @QueryParam("outcome")
          @Parameter(description = "only rows of this outcome", example = "REJECTED")
          RowStatus outcome,
      @HeaderParam("Accept-Language") @Parameter(hidden = true) String language,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    List<RowOutcome> rows = desk.rows(id, outcome, page.after(), page.limit() + 1);
    return Page.of(rows, page.limit(), ImportDesk::cursor)
        .map(row -> RowView.of(row, Texts.language(language)))
        .response(RowList::new, uri);
  }

  @GET
  @Path("/errors")
  @Produces(ImportIntake.NDJSON)
  @Operation(
      operationId = "downloadImportErrors",
      summary = "Get the refused rows as they came, with what is wrong",
      description =
          "MUNICIPALITY, ASSESSOR, REGION: their own jobs. Each line is the row with _row and _errors added.")
  public StreamingOutput errors(
      @PathParam("id") UUID id,
      @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
    ImportJob job = desk.find(id);
    return output -> desk.writeErrors(job, Texts.language(language), output);
  }
}
