package lv.atbalsts.registry.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegistration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Changes that a provider proposes of its registrations. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/registrations/{id}/change-proposals")
@Tag(name = "Change proposals")
class RegistrationProposalResource {

  private final ProposalDesk desk;

  RegistrationProposalResource(ProposalDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Propose a change of a registration",
      description =
          "A provider of its own registration. It is held to the rules of the correction at once; one proposal waits at a time.")
  public RestResponse<ProposalView> proposeRegistrationChange(
      @PathParam("id") UUID id, @NotNull @Valid CorrectRegistration given) {
    ProposalView view = desk.propose(id, given);
    return Answers.made("/change-proposals/" + view.id(), view);
  }

  @POST
  @Path("/renewal")
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Ask for the renewal of a registration",
      description =
          "A provider of its own registration, from the day on which it could be renewed to its last one."
              + " The registrar accepts it by the decision to renew (POST /registrations/{id}/renewals).")
  public RestResponse<ProposalView> proposeRenewal(@PathParam("id") UUID id) {
    ProposalView view = desk.proposeRenewal(id);
    return Answers.made("/change-proposals/" + view.id(), view);
  }
}
