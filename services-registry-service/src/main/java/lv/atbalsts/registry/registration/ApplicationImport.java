package lv.atbalsts.registry.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import lv.atbalsts.imports.ImportIntake;
import lv.atbalsts.imports.ImportQueued;
import lv.atbalsts.imports.ImportRequest;
import lv.atbalsts.imports.RowMapper;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.registry.registration.ApplicationRequests.SubmitApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rows of applications, each as it is submitted by itself; the id is the application's. */
@Path("/registration-applications/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Bulk: files of rows, worked in the background")
class ApplicationImport implements RowMapper<SubmitApplication> {

  static final String EXAMPLE =
      """
      provider;submittedOn;service.serviceType;service.address.code;service.address.text;service.municipality;\
      service.form;service.plannedClients;service.clientAgeSex;service.clientGroups.0;\
      service.contacts.webPages.0;service.contacts.phones.0;service.contacts.emails.0
      90000054572;02.08.2021;GROUP_HOME;104071346;Saieta laukums 1, Madona, LV-4801;0038000;ar izmitināšanu;16;\
      pilngadīgas personas (abu dzimumu);personas ar garīga rakstura traucējumiem;\
      https://www.madona.lv;+371 64860090;pasts@example.lv
      """;

  private final ImportIntake intake;
  private final ApplicationDesk desk;

  ApplicationImport(ImportIntake intake, ApplicationDesk desk) {
    this.intake = intake;
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(
      operationId = "importApplications",
      summary = "Import applications to be registered",
      description = "A provider for its own registration number: one application a row.")
  public RestResponse<ImportQueued> take(
      @BeanParam ImportRequest request,
      @RequestBody(
              description = ImportRequest.FILE,
              required = true,
              content = {
                @Content(
                    mediaType = ImportRequest.NDJSON,
                    schema = @Schema(implementation = SubmitApplication.class)),
                @Content(
                    mediaType = ImportRequest.CSV,
                    schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)),
                @Content(
                    mediaType = ImportRequest.XLSX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))
              })
          InputStream file)
      throws IOException {
    return intake.take(this, request, file);
  }

  @Override
  public RowBatch<SubmitApplication> batch(List<SubmitApplication> rows) {
    EarlierApplications earlier = desk.earlier(rows);
    return row -> desk.submit(row, earlier).id();
  }
}
