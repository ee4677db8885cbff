package lv.atbalsts.assessment.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.access.RequestedRecords;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Two records of one person become one. */
@Path("/clients/{id}/merge")
@Tag(name = "Duplicates", description = "Persons who may be recorded twice")
class MergeResource {

  private final DuplicateDesk desk;
  private final RequestedRecords asked;

  MergeResource(DuplicateDesk desk, RequestedRecords asked) {
    this.asked = asked;
    this.desk = desk;
  }

  @POST
  @Idempotent
  @PersonalData("MERGED")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "mergeClients",
      summary = "Merge another record of the same person into this one",
      description =
          "MUNICIPALITY, two of its own clients. Both ids answer afterwards: the other one's with 308 and this one's link. It is logged.")
  public RestResponse<Void> merge(
      @PathParam("id") UUID id,
      @HeaderParam("Access-Purpose")
          @Parameter(description = "why", required = true, example = "CASE_WORK")
          String purpose,
      @Valid @NotNull MergeClients form) {
    asked.record("clients", form.duplicate());
    desk.merge(purpose, id, form.duplicate());
    return RestResponse.noContent();
  }
}
