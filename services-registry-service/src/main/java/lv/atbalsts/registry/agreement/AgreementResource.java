package lv.atbalsts.registry.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.RegistryRequests.EndWithReason;
import lv.atbalsts.registry.RegistryRequests.WithReason;
import lv.atbalsts.registry.agreement.AgreementRequests.AgreementSearch;
import lv.atbalsts.registry.agreement.AgreementRequests.ProposeAgreement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Agreements on places between municipalities and providers. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/cooperation-agreements")
@Tag(
    name = "Cooperation agreements",
    description =
        "Places that municipalities buy, sadarbības līgumi; GET /capacities shows everybody who buys")
@RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM", "PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR"})
class AgreementResource {

  private final AgreementDesk desk;

  AgreementResource(AgreementDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM", "PROVIDER"})
  @Operation(
      summary = "Enter a cooperation agreement",
      description = "A municipality that it buys, a provider that it sells; the other confirms.")
  public RestResponse<AgreementView> proposeAgreement(@NotNull @Valid ProposeAgreement given) {
    AgreementView view = desk.propose(given);
    return Answers.made("/cooperation-agreements/" + view.id(), view);
  }

  @POST
  @Path("/{id}/confirmation")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM", "PROVIDER"})
  @Operation(
      summary = "Confirm an agreement that the other party has entered",
      description =
          "PROPOSED becomes IN_FORCE. Refused where a day has not so many places: the answer says the day and the excess.")
  public AgreementView confirmAgreement(@PathParam("id") UUID id) {
    return desk.confirm(id);
  }

  @POST
  @Path("/{id}/refusal")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM", "PROVIDER"})
  @Operation(
      summary = "Decline an agreement, or take back one that was entered",
      description = "PROPOSED becomes DECLINED.")
  public AgreementView declineAgreement(
      @PathParam("id") UUID id, @NotNull @Valid WithReason given) {
    return desk.decline(id, given);
  }

  @POST
  @Path("/{id}/amendment")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM", "PROVIDER"})
  @Operation(
      summary = "Propose other terms",
      description =
          "The terms before hold until the other party confirms; what had ended goes on then.")
  public AgreementView amendAgreement(
      @PathParam("id") UUID id, @NotNull @Valid AgreementAmendment given) {
    return desk.amend(id, given);
  }

  @POST
  @Path("/{id}/amendment/confirmation")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM", "PROVIDER"})
  @Operation(
      summary = "Confirm the terms that the other party proposes",
      description =
          "Refused where a day has not so many places: the answer says the day and the excess.")
  public AgreementView confirmAmendment(@PathParam("id") UUID id) {
    return desk.confirmAmendment(id);
  }

  @POST
  @Path("/{id}/amendment/refusal")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM", "PROVIDER"})
  @Operation(
      summary = "Decline the terms that are proposed, or take them back",
      description = "The terms before go on.")
  public AgreementView declineAmendment(
      @PathParam("id") UUID id, @NotNull @Valid WithReason given) {
    return desk.declineAmendment(id, given);
  }

  @POST
  @Path("/{id}/end")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM", "PROVIDER"})
  @Operation(
      summary = "End an agreement",
      description =
          "IN_FORCE becomes ENDED, by the word of either party; where it never held, on the day before its first.")
  public AgreementView endAgreement(@PathParam("id") UUID id, @NotNull @Valid EndWithReason given) {
    return desk.end(id, given);
  }

  @GET
  @Transactional
  @Operation(
      summary = "Cooperation agreements",
      description = "A municipality what it buys, a provider what it sells.")
  public Page<AgreementView> searchAgreements(
      @BeanParam AgreementSearch wanted, @BeanParam PageRequest page) {
    return desk.search(wanted, page);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "A cooperation agreement",
      description = "A municipality what it buys, a provider what it sells.")
  public AgreementView readAgreement(@PathParam("id") UUID id) {
    return desk.read(id);
  }
}
