package lv.atbalsts.assessment.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A person's record is shared. */
@Path("/clients/{id}/shares")
@Tag(name = "Shares", description = "Records shown beyond the municipality, and in an emergency")
class ClientShareResource {

  private final ShareDesk desk;

  ClientShareResource(ShareDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @PersonalData("SHARE")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "shareRecord",
      summary = "Show a person's record to another municipality or a provider",
      description =
          "MUNICIPALITY, of its own clients. Refused without a consent that holds: SHARE_WITH_MUNICIPALITY or SHARE_WITH_PROVIDER.")
  public RestResponse<ShareView> share(@PathParam("id") UUID id, @Valid @NotNull ShareRecord form) {
    Share share = desk.share(id, form);
    return Answers.made("/shares/" + share.id(), share.view(), share.version());
  }
}
