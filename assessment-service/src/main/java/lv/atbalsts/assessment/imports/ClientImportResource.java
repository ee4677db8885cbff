package lv.atbalsts.assessment.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Files of clients. */
@Path("/clients/imports")
@Tag(name = "Imports", description = "Bulk: files of rows, worked in the background")
class ClientImportResource {

  private final ImportIntake intake;

  ClientImportResource(ImportIntake intake) {
    this.intake = intake;
  }

  @POST
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "importClients",
      summary = "Import clients",
      description = "MUNICIPALITY for its own clients: clients, with or without an enrolment.")
  public RestResponse<ImportQueued> take(
      @BeanParam ImportRequest request,
      @RequestBody(
              description = ImportRequest.FILE,
              required = true,
              content = {
                @Content(
                    mediaType = ImportRequest.NDJSON,
                    schema = @Schema(implementation = ClientRow.class)),
                @Content(
                    mediaType = ImportRequest.CSV,
                    schema = @Schema(type = SchemaType.STRING, examples = CsvExamples.CLIENTS))
              })
          InputStream file)
      throws IOException {
    return ImportQueued.at(intake.take(ImportKind.CLIENTS, request, file));
  }
}
