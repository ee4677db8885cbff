package lv.atbalsts.assessment.history;

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
import lv.atbalsts.kit.events.History.Entry;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that happened to a person's records. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/clients/{id}/history")
@Tag(name = "Clients", description = "Persons of the target groups and their consents")
class PersonHistoryResource {

  private final PersonHistory history;

  PersonHistoryResource(PersonHistory history) {
    this.history = history;
  }

  @GET
  @Transactional
  @PersonalData(value = "READ_HISTORY", opens = true)
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readPersonHistory",
      summary = "Who did what about a person, and when",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners, what is of their project"
              + " or of none: also what happened while the person was another municipality's. The reading is"
              + " logged.")
  public Page<Entry> read(
      @PathParam("id") UUID id, @BeanParam AccessPurpose purpose, @BeanParam PageRequest page) {
    Long after = page.after(Long::valueOf);
    return Page.of(
            history.of(id, after == null ? 0 : after, page.limit() + 1),
            page,
            PersonHistory.Placed::position)
        .map(PersonHistory.Placed::entry);
  }
}
