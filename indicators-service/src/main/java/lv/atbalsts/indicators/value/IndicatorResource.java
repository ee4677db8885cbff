package lv.atbalsts.indicators.value;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import lv.atbalsts.kit.http.AllowedValues;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Indicators and their values, public. The path stands on the operations, so that what every
 * service has under its own name ({@code /indicators/dead-letters}) is found beside them.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Indicators", description = "How far the country has come")
public class IndicatorResource {

  private static final String AS_OF = "The day the values are of; without it, today";

  private final IndicatorDesk desk;
  private final AsOfParam days;

  IndicatorResource(IndicatorDesk desk, AsOfParam days) {
    this.desk = desk;
    this.days = days;
  }

  @GET
  @Path("/indicators")
  @Operation(
      operationId = "listIndicators",
      summary = "All indicators with value, target and progress",
      description = "Counted from the events at the moment of asking.")
  public RestResponse<IndicatorValues> list(
      @Context HttpHeaders request,
      @Parameter(description = AS_OF, example = "2022-03-31") @QueryParam("as-of") String asOf,
      @Parameter(description = "Only those of one measure", example = "9.2.2.1")
          @QueryParam("measure")
          @AllowedValues(codes = MeasureCodes.class)
          String measure) {
    IndicatorValues list = desk.on(days.read(asOf), measure);
    return Freshness.answer(request, list, list.content()).build();
  }

  @GET
  @Path("/indicators/{id}")
  @Operation(
      operationId = "findIndicator",
      summary = "One indicator with value, target and progress",
      description = "Counted from the events at the moment of asking.")
  public RestResponse<IndicatorView> find(
      @Context HttpHeaders request,
      @Parameter(description = "Its id", example = "N01") @PathParam("id") String id,
      @Parameter(description = AS_OF, example = "2022-03-31") @QueryParam("as-of") String asOf) {
    IndicatorView found = desk.find(id, days.read(asOf));
    return Freshness.answer(request, found, found.content()).build();
  }
}
