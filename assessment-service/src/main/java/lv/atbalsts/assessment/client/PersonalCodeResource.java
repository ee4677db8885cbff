package lv.atbalsts.assessment.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.client.ClientRequests.ReplaceCode;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A person's code, which may change; nothing is keyed by it. */
@Path("/clients/{id}/personal-code")
@Tag(name = "Clients", description = "Persons of the target groups and their consents")
class PersonalCodeResource {

  private final CorrectionDesk desk;

  PersonalCodeResource(CorrectionDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @PersonalData("REPLACE_CODE")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "replacePersonalCode",
      summary = "Record that the person has a new personal code",
      description =
          "MUNICIPALITY, for its own clients: an old-form code by a new-form one, once. The person is found by both.")
  public RestResponse<Void> replace(@PathParam("id") UUID id, @Valid @NotNull ReplaceCode form) {
    desk.replaceCode(id, form);
    return RestResponse.noContent();
  }
}
