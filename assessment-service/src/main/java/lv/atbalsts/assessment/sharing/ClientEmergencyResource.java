package lv.atbalsts.assessment.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who opened a person's record in an emergency. */
@Path("/clients/{id}/emergency-accesses")
@Tag(name = "Shares", description = "Records shown beyond the municipality, and in an emergency")
class ClientEmergencyResource {

  private final EmergencyDesk desk;

  ClientEmergencyResource(EmergencyDesk desk) {
    this.desk = desk;
  }

  @GET
  @Transactional
  @PersonalData("LIST_EMERGENCIES")
  @RolesAllowed({"MUNICIPALITY", "AUDITOR"})
  @Operation(
      operationId = "listEmergencyAccesses",
      summary = "List who opened a person's record in an emergency",
      description = "MUNICIPALITY its own clients'; AUDITOR. The reading is logged.")
  public RestResponse<EmergencyAccessList> list(
      @PathParam("id") UUID id,
      @BeanParam AccessPurpose purpose,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Page.of(
            desk.of(id, purpose.named(), page.after(), page.limit() + 1),
            page.limit(),
            EmergencyAccess::id)
        .map(EmergencyAccess::view)
        .response(EmergencyAccessList::new, uri);
  }
}
