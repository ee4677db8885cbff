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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.classifier.Annulment;
import lv.atbalsts.assessment.client.GuardianshipRequests.EndGuardianship;
import lv.atbalsts.assessment.client.GuardianshipRequests.RecordGuardianship;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Guardianships of adults: recorded, ended, annulled, never deleted. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/clients/{id}/guardianships")
@Tag(name = "Clients", description = "Persons of the target groups and their consents")
class GuardianshipResource {

  private final GuardianshipDesk desk;

  GuardianshipResource(GuardianshipDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @PersonalData("RECORD_GUARDIANSHIP")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "recordGuardianship",
      summary = "Record that an adult has a guardian, by a court's decision",
      description =
          "MUNICIPALITY, its own clients. On those days a guardian's consent and agreement count as LEGAL_REPRESENTATIVE (Civil Law s. 357, 358.1); the person's own count as before.")
  public RestResponse<GuardianshipView> record(
      @PathParam("id") UUID id, @Valid @NotNull RecordGuardianship form) {
    GuardianshipView recorded = desk.record(id, form);
    return ResponseBuilder.<GuardianshipView>create(201)
        .entity(recorded)
        .location(URI.create("/clients/" + id + "/guardianships"))
        .build();
  }

  @POST
  @Path("/{guardianshipId}/end")
  @Idempotent
  @PersonalData("END_GUARDIANSHIP")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "endGuardianship",
      summary = "Record the last day of a guardianship",
      description =
          "MUNICIPALITY, its own clients. What the guardian consented to holds up to that day. The day is not"
              + " ahead, and an end that is recorded is not moved to a later day: annul the guardianship"
              + " and record it anew.")
  public GuardianshipView end(
      @PathParam("id") UUID id,
      @PathParam("guardianshipId") UUID guardianshipId,
      @Valid @NotNull EndGuardianship form) {
    return desk.end(id, guardianshipId, form.to());
  }

  @POST
  @Path("/{guardianshipId}/annulment")
  @Idempotent
  @PersonalData("ANNUL_GUARDIANSHIP")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "annulGuardianship",
      summary = "Take back a guardianship that was entered in error",
      description =
          "MUNICIPALITY, its own clients. Nobody was guardian by it on any day: no consent holds by it."
              + " It stays in the list with the reason, and in the history.")
  public GuardianshipView annul(
      @PathParam("id") UUID id,
      @PathParam("guardianshipId") UUID guardianshipId,
      @Valid @NotNull Annulment form) {
    return desk.annul(id, guardianshipId, form.reason());
  }

  @GET
  @Transactional
  @PersonalData(value = "LIST_GUARDIANSHIPS", opens = true)
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION", "AUDITOR"})
  @Operation(
      operationId = "listGuardianships",
      summary = "List a person's guardianships, those entered in error with why",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners; AUDITOR. The reading is logged.")
  public Page<GuardianshipView> list(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return Page.whole(desk.of(id));
  }
}
