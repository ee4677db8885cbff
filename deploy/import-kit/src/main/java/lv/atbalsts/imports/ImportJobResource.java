package lv.atbalsts.imports;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import lv.atbalsts.kit.access.RolesOfSetting;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Jobs: how far they are, and what became of every row; the same in every service. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/{service}/imports/{id}")
@Authenticated
@RolesOfSetting("atbalsts.imports.roles")
@Tag(name = "Imports", description = "Bulk: files of rows, worked in the background")
class ImportJobResource {

  private static final String NAME = "assessment, registry or funding";
  private static final String CSV_UTF8 = ImportRequest.CSV + ";charset=UTF-8";

  private final ImportDesk desk;

  ImportJobResource(ImportDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      operationId = "readImport",
      summary = "Ask how far a job is",
      description = "One's own jobs.")
  public ImportView read(
      @PathParam("service") @Parameter(description = NAME, example = "funding") String service,
      @PathParam("id") UUID id,
      @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
    return desk.view(service, id, Texts.language(language));
  }

  @GET
  @Path("/rows")
  @Operation(
      operationId = "listImportRows",
      summary = "List what became of every row",
      description = "One's own jobs.")
  public Page<RowView> rows(
      @PathParam("service") @Parameter(description = NAME, example = "funding") String service,
      @PathParam("id") UUID id,
      @QueryParam("outcome")
          @Parameter(description = "only rows of this outcome", example = "REJECTED")
          RowStatus outcome,
      @HeaderParam("Accept-Language") @Parameter(hidden = true) String language,
      @BeanParam PageRequest page) {
    return desk.rows(service, id, outcome, Texts.language(language), page);
  }

  @GET
  @Path("/errors")
  @Produces({ImportRequest.NDJSON, ImportRequest.CSV})
  @Operation(
      operationId = "downloadImportErrors",
      summary = "Get the refused rows as they came, with what is wrong",
      description =
          "One's own jobs. The file comes in the form in which it was sent, of a spreadsheet as CSV: NDJSON"
              + " with _row and _errors added to each row, or CSV with the columns _row, _codes and _errors, which"
              + " are not read when it is sent again. Gone once the content is deleted, see contentUntil.")
  @APIResponse(
      responseCode = "200",
      description = "the refused rows",
      content = {
        @Content(
            mediaType = ImportRequest.NDJSON,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    examples =
                        "{\"personalCode\":\"x\",\"_row\":2,\"_errors\":[{\"column\":\"personalCode\",\"code\":\"ASM-0002\"}]}")),
        @Content(
            mediaType = ImportRequest.CSV,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    examples =
                        "personalCode,_row,_codes,_errors\nx,2,ASM-0002,personalCode: not a code"))
      })
  public Response errors(
      @PathParam("service") @Parameter(description = NAME, example = "funding") String service,
      @PathParam("id") UUID id,
      @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
    ImportJob job = desk.withContent(service, id);
    StreamingOutput file = output -> desk.writeErrors(job, Texts.language(language), output);
    return Response.ok(file)
        .type(job.header().isPresent() ? CSV_UTF8 : ImportRequest.NDJSON)
        .build();
  }
}
