package lv.atbalsts.registry.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.registry.registration.ApplicationRequests.NoteAppeal;
import lv.atbalsts.registry.registration.RegistrationRequests.AssessQuality;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegisterDecision;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectSuspension;
import lv.atbalsts.registry.registration.RegistrationRequests.DecideRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.ExcludeRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.ResumeRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.SuspendRegistration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions of registrations, and the quality that providers assess themselves. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/registrations")
@Tag(name = "Registration")
class RegistrationDecisionResource {

  private final RegistrationDecisionDesk desk;
  private final DecisionCorrectionDesk corrections;

  RegistrationDecisionResource(RegistrationDecisionDesk desk, DecisionCorrectionDesk corrections) {
    this.desk = desk;
    this.corrections = corrections;
  }

  @GET
  @Path("/decision-grounds")
  @PermitAll
  @Operation(
      summary = "Grounds on which the registrar may decide",
      description = "Configuration: each says where it is from, and whether it is only assumed.")
  public Page<DecisionGround> listDecisionGrounds() {
    return Page.whole(desk.grounds());
  }

  @GET
  @Path("/{id}/decisions")
  @RolesAllowed({"PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR"})
  @Operation(
      summary = "The decisions of a registration, oldest first",
      description =
          "A provider its own. The first is that to register, with the id of its application; a registration"
              + " taken over from the published register has none.")
  public Page<DecisionView> listRegistrationDecisions(@PathParam("id") UUID id) {
    return Page.whole(desk.decisions(id));
  }

  @PUT
  @Path("/{id}/decisions/{decisionId}")
  @Transactional
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Correct a decision of a registration",
      description =
          "With If-Match, the ETag of the registration. Its day stays between those of the decisions before and"
              + " after it; with effectiveOn an exclusion that stands is from another day on. What stood there is"
              + " listed with the decision.")
  public DecisionView correctRegistrationDecision(
      @PathParam("id") UUID id,
      @PathParam("decisionId") UUID decisionId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CorrectRegisterDecision given) {
    return corrections.ofRegistration(id, decisionId, ifMatch, given);
  }

  @POST
  @Path("/{id}/exclusion")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(summary = "Take a registration out of the register")
  public RegistrationView excludeRegistration(
      @PathParam("id") UUID id, @NotNull @Valid ExcludeRegistration given) {
    return desk.exclude(id, given);
  }

  @POST
  @Path("/{id}/reinstatement")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Take an exclusion back",
      description = "An appeal was allowed, or it was entered by mistake: it has not ended.")
  public RegistrationView reinstateRegistration(
      @PathParam("id") UUID id, @NotNull @Valid DecideRegistration given) {
    return desk.reinstate(id, given);
  }

  @POST
  @Path("/{id}/suspensions")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Suspend a registration",
      description = "It does not hold from suspendedOn to the day before it is resumed.")
  public RegistrationView suspendRegistration(
      @PathParam("id") UUID id, @NotNull @Valid SuspendRegistration given) {
    return desk.suspend(id, given);
  }

  @POST
  @Path("/{id}/resumption")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(summary = "Lift the suspension of a registration")
  public RegistrationView resumeRegistration(
      @PathParam("id") UUID id, @NotNull @Valid ResumeRegistration given) {
    return desk.resume(id, given);
  }

  @PUT
  @Path("/{id}/suspensions/{suspensionId}")
  @Transactional
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Correct the days of a suspension",
      description = "With If-Match, the ETag of the registration.")
  public RegistrationView correctSuspension(
      @PathParam("id") UUID id,
      @PathParam("suspensionId") UUID suspensionId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CorrectSuspension given) {
    return desk.correct(id, suspensionId, ifMatch, given);
  }

  @POST
  @Path("/{id}/renewals")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Renew a registration for five years more",
      description = "From the day after its last one; its number and its history stay.")
  public RegistrationView renewRegistration(
      @PathParam("id") UUID id, @NotNull @Valid DecideRegistration given) {
    return desk.renew(id, given);
  }

  @POST
  @Path("/{id}/appeals")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Note an appeal of a decision of a registration",
      description = "The last note stands. What follows from an appeal is a decision of its own.")
  public DecisionView noteAppealOfRegistration(
      @PathParam("id") UUID id, @NotNull @Valid NoteAppeal given) {
    return desk.appeal(id, given);
  }

  @PUT
  @Path("/{id}/quality-assessment")
  @Transactional
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Record the day of the own quality assessment",
      description =
          "With If-Match. A provider of its own registration; the next one is due in three years (MK"
              + " 338 p.2.7). A day entered wrong is entered anew.")
  public RegistrationView recordQualityAssessment(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AssessQuality given) {
    return desk.assess(id, ifMatch, given);
  }
}
