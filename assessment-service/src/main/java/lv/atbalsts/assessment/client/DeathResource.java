package lv.atbalsts.assessment.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.classifier.Annulment;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.client.ClientRequests.RecordDeath;
import lv.atbalsts.assessment.client.ClientView.DeathView;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's death, recorded once. */
@Path("/clients/{id}/death")
@Tag(name = "Clients", description = "Persons of the target groups and their consents")
class DeathResource {

  private final DeathDesk desk;

  DeathResource(DeathDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @PersonalData("RECORD_DEATH")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "recordDeath",
      summary = "Record a person's death, once",
      description =
          "MUNICIPALITY, its own clients. On that day end enrolments, running services (those that have not"
              + " started are revoked), plans in force, shares, consents and offers to other municipalities;"
              + " what waited for work waits no more. Nothing is granted, started or assessed for a later day."
              + " Refused where something goes on or begins on a later day: correct that or the day. What was"
              + " over on a later day is named under toCorrect, and services received after the death are a"
              + " task, RECORDED_AFTER_DEATH, until they are corrected; an enrolment's later end becomes"
              + " that day. What was counted stays counted.")
  public DeathView record(@PathParam("id") UUID id, @Valid @NotNull RecordDeath form) {
    return desk.record(id, form);
  }

  @DELETE
  @Transactional
  @PersonalData("ANNUL_DEATH")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "annulDeath",
      summary = "Take back a death that was entered in error",
      description =
          "MUNICIPALITY, its own clients. The enrolments that it ended go on, or end when they did before;"
              + " consents hold again, and the mentor works with the person again. Plans and services"
              + " that it ended stay ended until each is corrected or decided anew; shares are agreed anew."
              + " Both the record and its taking back stay in the history.")
  public DeathView annul(
      @PathParam("id") UUID id,
      @QueryParam("reason")
          @NotNull
          @Known("annulment-reasons")
          @Parameter(description = Annulment.REASONS, required = true, example = "WRONG_PERSON")
          String reason) {
    return desk.annul(id, reason);
  }
}
