package lv.atbalsts.funding.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.partner.PartnerRequests.DeclinePartner;
import lv.atbalsts.funding.partner.PartnerRequests.JoinPartners;
import lv.atbalsts.funding.partner.PartnerRequests.WithdrawPartner;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/projects/{id}/partners")
@Tag(name = "Projects")
class PartnerResource {

  private final PartnerDesk desk;

  PartnerResource(PartnerDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed({"MINISTRY", "REGION"})
  @Operation(
      operationId = "joinPartners",
      summary = "Propose partner municipalities of a project",
      description =
          "A REGION its own. One partner, or up to 200 as items: all or none. What a"
              + " REGION proposes gives it sight of nothing before the municipality, or the MINISTRY,"
              + " confirms it and the project is contracted; what the MINISTRY proposes is confirmed"
              + " at once. A municipality is in one project of 9.2.2.1 at a time.")
  public RestResponse<Page<PartnerView>> join(
      @RestPath UUID id, @NotNull @Valid JoinPartners request) {
    return Answers.made("/projects/" + id + "/partners", Page.whole(desk.join(id, request)));
  }

  @POST
  @Path("/{municipality}/confirmation")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MINISTRY"})
  @Operation(
      operationId = "confirmPartner",
      summary = "Agree to a partnership",
      description =
          "A MUNICIPALITY for itself, or for what became part of it. While the project"
              + " is contracted, its REGION and ASSESSOR see the municipality's persons from then on."
              + " The municipality may end it at any time.")
  public PartnerView confirm(@RestPath UUID id, @RestPath String municipality) {
    return desk.confirm(id, municipality);
  }

  @POST
  @Path("/{municipality}/refusal")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MINISTRY"})
  @Operation(
      operationId = "declinePartner",
      summary = "Do not agree to a partnership",
      description =
          "A MUNICIPALITY for itself, or for what became part of it. Only before it is"
              + " confirmed.")
  public PartnerView decline(
      @RestPath UUID id, @RestPath String municipality, @NotNull @Valid DeclinePartner request) {
    return desk.decline(id, municipality, request);
  }

  @POST
  @Path("/{municipality}/withdrawal")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MINISTRY", "REGION"})
  @Operation(
      operationId = "withdrawPartner",
      summary = "End a partnership",
      description =
          "A MUNICIPALITY for itself, or for what became part of it; a REGION its own. The region sees"
              + " the municipality's deliveries and claims until accountingUntil, its persons not from"
              + " then on.")
  public PartnerView withdraw(
      @RestPath UUID id, @RestPath String municipality, @NotNull @Valid WithdrawPartner request) {
    return desk.withdraw(id, municipality, request);
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listPartners",
      summary = "List a project's partners",
      description = "A REGION its own.")
  public Page<PartnerView> list(
      @RestPath UUID id,
      @QueryParam("status") @Parameter(description = "Only those there.", example = "CONFIRMED")
          PartnerStatus status,
      @QueryParam("as-of")
          @Parameter(
              description = "Only those that were agreed to and of whose days this is.",
              example = "2020-06-30")
          LocalDate asOf,
      @BeanParam PageRequest page) {
    return desk.list(id, status, asOf, page);
  }
}
