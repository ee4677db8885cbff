package lv.atbalsts.registry.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A provider's overview. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/providers/{id}/overview")
@Tag(name = "Providers")
class OverviewResource {

  private final OverviewDesk desk;

  OverviewResource(OverviewDesk desk) {
    this.desk = desk;
  }

  @GET
  @Transactional
  @RolesAllowed({"PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR"})
  @Operation(
      summary = "What a provider has in the register, what runs out and what waits",
      description =
          "A provider of itself. Registrations, applications, agreements, change proposals, places"
              + " and placements by status; what runs out within 90 days; what waits for the"
              + " provider's word or for that of others. Of those who are placed only the number is"
              + " told.")
  public ProviderOverview readProviderOverview(@PathParam("id") UUID id) {
    return desk.read(id);
  }
}
