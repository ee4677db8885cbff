package lv.atbalsts.registry.territory;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.reference.Territory;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.registry.territory.TerritoryBoundaries.Outlines;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The classifier of administrative territories (ATVK), before and after the reforms. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/territories")
@Tag(
    name = "Classifiers",
    description =
        "Municipalities of any time (ATVK) and types of services: klasifikatori, teritorijas, pakalpojumu veidi")
class TerritoryResource {

  private static final String GEO_JSON = "application/geo+json";

  private final Territories territories;
  private final TerritoryBoundaries boundaries;
  private final Clock clock;

  TerritoryResource(Territories territories, TerritoryBoundaries boundaries, Clock clock) {
    this.territories = territories;
    this.boundaries = boundaries;
    this.clock = clock;
  }

  @GET
  @PermitAll
  @Operation(
      summary = "Municipalities valid on a day",
      description = "119 until 2021-06-30, 43 from 2021-07-01, 42 from 2025-07-01.")
  public Page<Territory> listTerritories(
      @QueryParam("as-of") @Parameter(description = "Day, today if absent", example = "2021-06-30")
          LocalDate asOf) {
    return Page.whole(territories.on(day(asOf)));
  }

  @GET
  @Path("/{code}")
  @PermitAll
  @Operation(
      summary = "A municipality of any time, with its successors and predecessors",
      description =
          "An old code answers with what it became, also where it was split; a new one with what it"
              + " was made of.")
  public TerritoryView readTerritory(
      @PathParam("code")
          @Parameter(
              description = "ATVK code of any time; GET /territories has those of a day, by name",
              example = "0038000")
          String code,
      @QueryParam("as-of")
          @Parameter(
              description =
                  "The day for which it is told what the municipality is, today if absent",
              example = "2021-06-30")
          LocalDate asOf) {
    Territory territory =
        territories
            .find(code)
            .orElseThrow(
                () -> KitRefusal.UNKNOWN_TERRITORY.with().status(404).with("parameter", "code"));
    return TerritoryView.of(territory, territories, day(asOf));
  }

  @GET
  @Path("/boundaries")
  @PermitAll
  @Produces(GEO_JSON)
  @Operation(
      summary = "Outlines of the municipalities of a day, as GeoJSON",
      description =
          "For maps only: Natural Earth, public domain, generalised. The two municipalities that"
              + " were split in 2021 go whole to their larger successor; from 2025-07-01 the parts"
              + " of the merged one are shown together.")
  @APIResponse(
      responseCode = "200",
      description = "A feature for each municipality; id and property atvk are the ATVK code",
      content = @Content(mediaType = GEO_JSON, schema = @Schema(type = SchemaType.OBJECT)))
  public RestResponse<String> readTerritoryBoundaries(
      @QueryParam("as-of") @Parameter(description = "Day, today if absent", example = "2021-06-30")
          LocalDate asOf,
      @Context HttpHeaders headers) {
    Outlines outlines = boundaries.on(day(asOf));
    boolean had = Etag.isHad(headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH), outlines.tag());
    ResponseBuilder<String> answer =
        had
            ? ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
            : ResponseBuilder.ok(outlines.geoJson());
    return answer
        .header(HttpHeaders.ETAG, outlines.tag())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
        .build();
  }

  private LocalDate day(LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }
}
