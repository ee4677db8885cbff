package lv.atbalsts.assessment.client;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.client.ConsentRequests.ConsentForm;
import lv.atbalsts.assessment.client.ConsentRequests.WithdrawConsent;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A person's consents: given, withdrawn, never deleted. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/clients/{id}/consents")
@Tag(name = "Clients", description = "Persons of the target groups and their consents")
class ConsentResource {

  private final ConsentDesk desk;

  ConsentResource(ConsentDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @PersonalData("GIVE_CONSENT")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "addConsent",
      summary = "Add a consent to a record",
      description = "MUNICIPALITY, to its own clients.")
  public RestResponse<ConsentView> give(
      @PathParam("id") UUID id, @Valid @NotNull ConsentForm form) {
    ConsentView consent = desk.give(id, form);
    return ResponseBuilder.<ConsentView>create(201)
        .entity(consent)
        .location(URI.create("/clients/" + id + "/consents"))
        .build();
  }

  @POST
  @Path("/{consentId}/withdrawal")
  @Idempotent
  @PersonalData("WITHDRAW_CONSENT")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "withdrawConsent",
      summary = "Withdraw a consent: from that day on it does not hold",
      description =
          "MUNICIPALITY, of its own clients. What is shared by this consent is shown no more.")
  public ConsentView withdraw(
      @PathParam("id") UUID id,
      @PathParam("consentId") UUID consentId,
      @Valid @NotNull WithdrawConsent withdrawal) {
    return desk.withdraw(id, consentId, withdrawal.withdrawnOn());
  }

  @GET
  @Transactional
  @PersonalData(value = "LIST_CONSENTS", opens = true)
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION", "AUDITOR"})
  @Operation(
      operationId = "listConsents",
      summary = "List a person's consents, and whether they hold on a day",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners; AUDITOR. The reading is logged.")
  public Page<ConsentView> list(
      @PathParam("id") UUID id,
      @QueryParam("as-of")
          @Parameter(description = "the day; left out: today", example = "2021-06-30")
          LocalDate asOf,
      @BeanParam AccessPurpose purpose,
      @BeanParam PageRequest page) {
    return desk.page(id, asOf, page);
  }
}
