package lv.atbalsts.assessment.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.kit.events.History.Entry;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Everything that happened to a person's records. */
@Path("/clients/{id}/history")
@Tag(name = "Clients", description = "Persons of the target groups and their consents")
class PersonHistoryResource {

  private final PersonHistory history;

  PersonHistoryResource(PersonHistory history) {
    this.history = history;
  }

  @GET
  @Transactional
  @PersonalData("READ_HISTORY")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readPersonHistory",
      summary = "Who did what about a person, and when",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners: also what happened"
              + " while the person was another municipality's. The reading is logged.")
  public RestResponse<PersonHistoryList> read(
      @PathParam("id") UUID id,
      @HeaderParam("Access-Purpose")
          @Parameter(
              description = "why the record is opened, such as CASE_WORK",
              required = true,
              example = "CASE_WORK")
          String purpose,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    Long after = page.after(Long::valueOf);
    return Page.of(
            history.of(id, purpose, after == null ? 0 : after, page.limit() + 1),
            page.limit(),
            PersonHistory.Placed::position)
        .map(PersonHistory.Placed::entry)
        .response(PersonHistoryList::new, uri);
  }

  /** A page of a person's history. */
  @Schema(description = "a page of a person's history")
  record PersonHistoryList(
      @Schema(description = "what happened, oldest first") List<Entry> items) {}
}
