package lv.atbalsts.registry.opendata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
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
import lv.atbalsts.registry.registration.TakeOverDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The published register, taken over row by row; the id is the registration's. */
@Path("/registrations/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Bulk: files of rows, worked in the background")
class PublishedImport implements RowMapper<PublishedRow> {

  static final String EXAMPLE =
      """
      PakalpojumaSniedzejaRegistracijasNumurs;RegistracijasNumurs;PakalpojumaSniedzejaNosaukums;\
      SniedzamaPakalpojumaNosaukums;PakalpojumaSniegsanasForma;Statuss;JuridiskaisStatuss;PlanotaisKlientuSkaits;\
      KlientiPecVecumaUnDzimuma;KlientuGrupasNosaukums;VZDKods;Adrese;MajasLapa;Talrunis;Epasts
      1331;90000054572;Madonas novada pašvaldība;Grupu dzīvoklis;Ar izmitināšanu;Sniedz;pašvaldības iestāde;16;\
      pilngadīgas personas (abu dzimumu);personas ar garīga rakstura traucējumiem;104071346;\
      Saieta laukums 1, Madona, Madonas novads, LV-4801;www.madona.lv;+371 64860090;pasts@example.lv
      """;

  private final ImportIntake intake;
  private final PublishedRows rows;
  private final TakeOverDesk desk;

  PublishedImport(ImportIntake intake, PublishedRows rows, TakeOverDesk desk) {
    this.intake = intake;
    this.rows = rows;
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(
      operationId = "importPublishedRegister",
      summary = "Take the published register over",
      description =
          "The file of data.gov.lv as it is (JSON), its rows one a line (NDJSON), or as CSV with the innermost"
              + " names as columns. A row writes a registration without an end, with its provider, under its"
              + " published number; writes what differs where it is known, a name or legal"
              + " status for all of the provider; else changes nothing. A number, service name or address that can mean"
              + " two things is a row's error. Heads' names are not taken in.")
  public RestResponse<ImportQueued> take(
      @BeanParam ImportRequest request,
      @HeaderParam("Content-Type") @Parameter(hidden = true) String type,
      @RequestBody(
              description = ImportRequest.FILE,
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema =
                        @Schema(
                            type = SchemaType.OBJECT,
                            description = "the published document: an object with the list data")),
                @Content(
                    mediaType = ImportRequest.NDJSON,
                    schema = @Schema(implementation = PublishedRow.class)),
                @Content(
                    mediaType = ImportRequest.CSV,
                    schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)),
                @Content(
                    mediaType = ImportRequest.XLSX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))
              })
          InputStream file)
      throws IOException {
    return intake.take(this, request, lines(MediaType.valueOf(type), file));
  }

  private InputStream lines(MediaType type, InputStream file) throws IOException {
    if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
      return PublishedLines.ofDocument(file);
    }
    return type.isCompatible(MediaType.valueOf(ImportRequest.CSV))
        ? file
        : PublishedLines.ofRows(file);
  }

  @Override
  public String kind() {
    return "PUBLISHED_REGISTER";
  }

  @Override
  public Class<PublishedRow> row() {
    return PublishedRow.class;
  }

  @Override
  public RowBatch<PublishedRow> batch(List<PublishedRow> all) {
    return row -> desk.takeOver(rows.read(row));
  }
}
