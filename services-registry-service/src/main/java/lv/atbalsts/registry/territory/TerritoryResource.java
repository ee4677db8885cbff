package lv.atbalsts.registry.territory;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.reference.Territory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The classifier of administrative territories (ATVK), before and after the reforms. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/territories")
@Tag(name = "Classifiers")
class TerritoryResource {

  private final Territories territories;
  private final Clock clock;

  TerritoryResource(Territories territories, Clock clock) {
    this.territories = territories;
    this.clock = clock;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listTerritories",
      summary = "Municipalities valid on a day",
      description = "119 until 2021-06-30, 43 from 2021-07-01, 42 from 2025-07-01.")
  public Page<Territory> list(
      @QueryParam("as-of") @Parameter(description = "Day, today if absent", example = "2021-06-30")
          LocalDate asOf) {
    return Page.whole(territories.on(asOf == null ? LocalDate.now(clock) : asOf));
  }
}
