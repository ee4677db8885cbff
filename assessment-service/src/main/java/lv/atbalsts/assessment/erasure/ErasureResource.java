package lv.atbalsts.assessment.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A person asks to be forgotten, or need not be known any more. */
@Path("/clients/{id}/erasure")
@Tag(name = "Clients", description = "Persons of the target groups and their consents")
class ErasureResource {

  private final ErasureDesk desk;

  ErasureResource(ErasureDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @PersonalData("ERASE")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "eraseClient",
      summary = "Destroy the person's key: nothing of the person can be read any more",
      description =
          "MUNICIPALITY, its own clients, once no retention period runs. Events and counts stay by clientRef.")
  public RestResponse<Void> erase(@PathParam("id") UUID id, @Valid @NotNull EraseClient form) {
    desk.erase(id, form.reason());
    return RestResponse.noContent();
  }
}
