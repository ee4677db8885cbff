package lv.atbalsts.assessment.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who has seen this person. */
@Path("/clients/{id}/access-log")
@Tag(name = "Clients", description = "Persons of the target groups and their consents")
class AccessLogResource {

  private final ClientDesk desk;
  private final AccessEntries entries;

  AccessLogResource(ClientDesk desk, AccessEntries entries) {
    this.desk = desk;
    this.entries = entries;
  }

  @GET
  @RolesAllowed({"AUDITOR", "MUNICIPALITY"})
  @Operation(
      operationId = "readAccessLog",
      summary = "List who opened a person's record, when and why",
      description = "AUDITOR; MUNICIPALITY for its own clients.")
  public RestResponse<AccessList> list(
      @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
    desk.facts(id);
    return Page.of(entries.of(id, page.after(), page.limit() + 1), page.limit(), AccessEntry::id)
        .map(AccessEntry::view)
        .response(AccessList::new, uri);
  }
}
