package lv.atbalsts.registry.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.proposal.ProposalRequests.AcceptChange;
import lv.atbalsts.registry.proposal.ProposalRequests.ProposalSearch;
import lv.atbalsts.registry.proposal.ProposalRequests.RefuseChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The registrar's queue of changes that providers propose. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/change-proposals")
@Tag(
    name = "Change proposals",
    description =
        "What a provider proposes to change of itself or of a registration, and the registrar's word: izmaiņu priekšlikumi")
@RolesAllowed({"PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR"})
class ProposalResource {

  private final ProposalDesk desk;

  ProposalResource(ProposalDesk desk) {
    this.desk = desk;
  }

  @GET
  @Transactional
  @Operation(summary = "Proposed changes", description = "A provider its own.")
  public Page<ProposalView> listChangeProposals(
      @BeanParam ProposalSearch wanted, @BeanParam PageRequest page) {
    return desk.list(wanted, page);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "A proposed change, with what it would change",
      description = "A provider its own.")
  public ProposalView readChangeProposal(@PathParam("id") UUID id) {
    return desk.read(id);
  }

  @POST
  @Path("/{id}/acceptance")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Accept a proposed change",
      description =
          "With If-Match: it is written as the registrar's correction of what the differences that"
              + " were read are of. A renewal is accepted by its decision instead (REG-0191).")
  public ProposalView acceptChange(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AcceptChange given) {
    return desk.accept(id, ifMatch, given);
  }

  @POST
  @Path("/{id}/refusal")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(summary = "Refuse a proposed change")
  public ProposalView refuseChange(@PathParam("id") UUID id, @NotNull @Valid RefuseChange given) {
    return desk.refuse(id, given);
  }

  @POST
  @Path("/{id}/withdrawal")
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Withdraw a proposed change",
      description = "A provider its own, while it waits.")
  public ProposalView withdrawChange(@PathParam("id") UUID id) {
    return desk.withdraw(id);
  }
}
