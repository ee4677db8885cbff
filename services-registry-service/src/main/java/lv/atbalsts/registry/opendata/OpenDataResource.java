package lv.atbalsts.registry.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.LocalDate;
import java.util.Arrays;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.opendata.PublishedFields.PublishedData;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register as open data (MK 385 p.2); CC0, without a token. */
@Path("/open-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Open data",
    description =
        "The register as it is published, now or of a day, and its nightly files: atvērtie dati")
class OpenDataResource {

  static final String NDJSON = "application/x-ndjson";
  static final String CSV = "text/csv";
  static final String JSON_LD = "application/ld+json";
  private static final String IN_THE_FORM = "the registrations, in the form that Accept names";
  private static final String LINE =
      """
      {"PakalpojumaSniedzejaRegistracijasNumurs":"1331","RegistracijasNumurs":"90000054572"}
      """;

  private final OpenDataDesk desk;
  private final OpenDataCatalog catalog;

  OpenDataResource(OpenDataDesk desk, OpenDataCatalog catalog) {
    this.desk = desk;
    this.catalog = catalog;
  }

  @GET
  @Path("/registrations")
  @PermitAll
  @Produces({MediaType.APPLICATION_JSON, NDJSON, CSV})
  @Operation(
      summary = "The whole register as it is on a day, in one consistent snapshot",
      description =
          "All registrations that hold on the day, by register number, as they are written now. JSON"
              + " has the published field names under data; NDJSON the same, a line each; CSV the"
              + " innermost names as columns, what repeats with \"; \" between, with a byte order"
              + " mark, and an apostrophe before what a spreadsheet program would calculate.")
  @APIResponse(
      responseCode = "200",
      description = IN_THE_FORM,
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PublishedData.class)),
        @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING, examples = LINE)),
        @Content(
            mediaType = CSV,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    examples =
                        "PakalpojumaSniedzejaRegistracijasNumurs,RegistracijasNumurs\n1331,90000054572"))
      })
  public Response downloadRegister(
      @QueryParam("as-of")
          @Parameter(
              description = "Only registrations that hold on this day, today if absent",
              example = "2021-10-01")
          LocalDate asOf,
      @Context Request request) {
    OpenDataFormat format = asked(request);
    return Response.ok(desk.snapshot(format, asOf)).type(format.contentType()).build();
  }

  @GET
  @Path("/files")
  @PermitAll
  @Operation(
      summary = "The files of the register, one a night and format, the newest first",
      description = "Each with its SHA-256. Those of one day are of one snapshot.")
  public Page<OpenDataFile> listOpenDataFiles(@BeanParam PageRequest page) {
    return desk.list(page);
  }

  @GET
  @Path("/files/{name}")
  @PermitAll
  @Produces({MediaType.APPLICATION_JSON, NDJSON, CSV})
  @Operation(
      summary = "A file of the register, byte by byte as it was made",
      description = "In the format that its name ends with; its SHA-256 stands in the list.")
  @APIResponse(
      responseCode = "200",
      description = "the file",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PublishedData.class)),
        @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING, examples = LINE)),
        @Content(
            mediaType = CSV,
            schema =
                @Schema(type = SchemaType.STRING, examples = "RegistracijasNumurs\n90000054572"))
      })
  public Response downloadOpenDataFile(
      @PathParam("name")
          @Parameter(
              description = "as it stands in the list",
              example = "pakalpojumusniedzejudati_20220615.json")
          String name) {
    OpenDataFile file = desk.file(name);
    return Response.ok(desk.content(file))
        .type(file.format().contentType())
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .build();
  }

  @GET
  @Path("/catalog")
  @PermitAll
  @Produces(JSON_LD)
  @Operation(
      summary = "The data set described as DCAT-AP, for data portals",
      description =
          "JSON-LD. Its addresses are relative to its own, so that they hold behind the gateway too.")
  public JsonNode readOpenDataCatalog() {
    return catalog.of(desk.latest());
  }

  private static OpenDataFormat asked(Request request) {
    Variant chosen =
        request.selectVariant(
            Arrays.stream(OpenDataFormat.values())
                .map(each -> new Variant(MediaType.valueOf(each.mediaType()), (String) null, null))
                .toList());
    return Arrays.stream(OpenDataFormat.values())
        .filter(each -> chosen != null && each.mediaType().equals(chosen.getMediaType().toString()))
        .findFirst()
        .orElseThrow(NotAcceptableException::new);
  }
}
