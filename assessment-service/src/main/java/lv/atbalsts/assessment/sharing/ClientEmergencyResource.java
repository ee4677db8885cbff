package lv.atbalsts.assessment.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who opened a person's record in an emergency. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/clients/{id}/emergency-accesses")
@Tag(name = "Shares", description = "Records shown beyond the municipality, and in an emergency")
class ClientEmergencyResource {

  private final EmergencyDesk desk;

  ClientEmergencyResource(EmergencyDesk desk) {
    this.desk = desk;
  }

  @GET
  @Transactional
  @PersonalData(value = "LIST_EMERGENCIES", opens = true)
  @RolesAllowed({"MUNICIPALITY", "AUDITOR"})
  @Operation(
      operationId = "listEmergencyAccesses",
      summary = "List who opened a person's record in an emergency",
      description = "MUNICIPALITY its own clients'; AUDITOR. The reading is logged.")
  public Page<EmergencyAccessView> list(
      @PathParam("id") UUID id, @BeanParam AccessPurpose purpose, @BeanParam PageRequest page) {
    return desk.page(id, page).map(EmergencyAccess::view);
  }
}
