package lv.atbalsts.assessment.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessFilter;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.access.AccessSummary;
import lv.atbalsts.assessment.access.AccessView;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has seen this person. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/clients/{id}/access-log")
@Tag(name = "Clients", description = "Persons of the target groups and their consents")
class AccessLogResource {

  private final ClientDesk desk;
  private final AccessLog log;

  AccessLogResource(ClientDesk desk, AccessLog log) {
    this.desk = desk;
    this.log = log;
  }

  @GET
  @Transactional
  @PersonalData("READ_ACCESS_LOG")
  @RolesAllowed({"AUDITOR", "MUNICIPALITY"})
  @Operation(
      operationId = "readAccessLog",
      summary = "List who opened a person's record, or was refused it, when and why",
      description =
          "AUDITOR; MUNICIPALITY for its own clients, also what was logged when the person was another's.")
  public Page<AccessView> list(
      @PathParam("id") UUID id, @BeanParam AccessFilter filter, @BeanParam PageRequest page) {
    List<UUID> ids = desk.ids(id);
    return Page.of(log.of(ids, filter, page.after(), page.limit() + 1), page, AccessView::id);
  }

  @GET
  @Path("/summary")
  @Transactional
  @PersonalData("READ_ACCESS_LOG")
  @RolesAllowed({"AUDITOR", "MUNICIPALITY"})
  @Operation(
      operationId = "summariseAccessLog",
      summary = "Say who has seen a person: everybody once",
      description = "AUDITOR; MUNICIPALITY for its own clients.")
  public AccessSummary summary(@PathParam("id") UUID id) {
    return new AccessSummary(log.by(desk.ids(id)));
  }
}
