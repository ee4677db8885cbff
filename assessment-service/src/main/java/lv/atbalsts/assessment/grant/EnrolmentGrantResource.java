package lv.atbalsts.assessment.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What an enrolled person is granted. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/enrolments/{id}/grants")
@Tag(name = "Grants", description = "Which services a municipality has granted")
class EnrolmentGrantResource {

  private final GrantDesk desk;

  EnrolmentGrantResource(GrantDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @PersonalData("GRANT")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "grantService",
      summary = "Grant a service of a registered provider",
      description =
          "For its own clients. Refused where the registration is not valid, or more"
              + " is asked than the limits leave; the refusal says what is left and what uses it.")
  public RestResponse<GrantView> grant(
      @PathParam("id") UUID id, @Valid @NotNull GrantTerms decision) {
    GrantView grant = desk.grant(id, decision).view();
    return Answers.made("/grants/" + grant.id(), grant);
  }
}
