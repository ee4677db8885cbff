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
import lv.atbalsts.registry.provider.ProviderRequests.CorrectProvider;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Changes that a provider proposes of itself. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/providers/{id}/change-proposals")
@Tag(name = "Change proposals")
class ProviderProposalResource {

  private final ProposalDesk desk;

  ProviderProposalResource(ProposalDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Propose a change of a provider",
      description =
          "A provider of itself. It is held to the rules of the correction at once; one proposal waits at a time.")
  public RestResponse<ProposalView> proposeProviderChange(
      @PathParam("id") UUID id, @NotNull @Valid CorrectProvider given) {
    ProposalView view = desk.propose(id, given);
    return Answers.made("/change-proposals/" + view.id(), view);
  }
}
