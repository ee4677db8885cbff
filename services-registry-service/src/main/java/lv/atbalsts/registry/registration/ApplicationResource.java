package lv.atbalsts.registry.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.http.ReadsOnly;
import lv.atbalsts.kit.refusal.Texts;
import lv.atbalsts.registry.RegistryRequests.WithReason;
import lv.atbalsts.registry.registration.ApplicationRequests.ApplicationSearch;
import lv.atbalsts.registry.registration.ApplicationRequests.DecideApplication;
import lv.atbalsts.registry.registration.ApplicationRequests.EditApplication;
import lv.atbalsts.registry.registration.ApplicationRequests.NoteAppeal;
import lv.atbalsts.registry.registration.ApplicationRequests.SubmitApplication;
import lv.atbalsts.registry.registration.ApplicationView.ApplicationSummary;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegisterDecision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Applications for the register and their decisions. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/registration-applications")
@Tag(
    name = "Registration",
    description =
        "Applications, the registrar's decisions, appeals and registrations: reģistrācijas iesniegums, lēmums (reģistrēt, atlikt, atteikt, apturēt, izslēgt, atjaunot), pārsūdzība, pagarināšana (renewal)")
@RolesAllowed({"PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR"})
class ApplicationResource {

  private final ApplicationDesk desk;
  private final DecisionCorrectionDesk corrections;

  ApplicationResource(ApplicationDesk desk, DecisionCorrectionDesk corrections) {
    this.desk = desk;
    this.corrections = corrections;
  }

  @POST
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Apply to be registered for one service type at one place",
      description = "A provider for its own registration number.")
  public RestResponse<ApplicationView> submitApplication(@NotNull @Valid SubmitApplication given) {
    ApplicationView view = desk.submit(given);
    return Answers.made("/registration-applications/" + view.id(), view);
  }

  @POST
  @Path("/{id}/decisions")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Register, postpone or refuse an application, or open it again",
      description =
          "REGISTER asks what the check asks, and gives the next register number for five years from"
              + " validFrom (MK 385 p.4). POSTPONE gives the applicant time to complete it. REOPEN"
              + " takes a refusal or a postponement back.")
  public ApplicationView decideApplication(
      @PathParam("id") UUID id, @NotNull @Valid DecideApplication given) {
    return desk.decide(id, given);
  }

  @POST
  @Path("/check")
  @ReadsOnly
  @RolesAllowed({"PROVIDER", "REGISTRAR"})
  @Operation(
      summary = "What is missing of an application that is being written",
      description =
          "Nothing is kept. The same is asked when the application is registered. The texts are in"
              + " the language of Accept-Language.")
  public ApplicationCheckView checkDraftApplication(
      @NotNull @Valid ApplicationDraft draft, @Context HttpHeaders headers) {
    return ApplicationCheckView.of(desk.check(draft), language(headers));
  }

  @POST
  @Path("/{id}/check")
  @ReadsOnly
  @RolesAllowed({"PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR"})
  @Operation(
      summary = "What is missing of an application, or wrong, as of today",
      description =
          "Nothing changes. Of one that is decided nothing is asked any more. The texts are in the"
              + " language of Accept-Language.")
  public ApplicationCheckView checkApplication(
      @PathParam("id") UUID id, @Context HttpHeaders headers) {
    return ApplicationCheckView.of(desk.check(id), language(headers));
  }

  private static Locale language(HttpHeaders headers) {
    return Texts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Write the service of an application anew, to complete it",
      description = "With If-Match, while it is NEEDS_COMPLETION and until its completeBy.")
  public ApplicationView editApplication(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid EditApplication given) {
    return desk.edit(id, ifMatch, given);
  }

  @POST
  @Path("/{id}/completion")
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(
      summary = "Say that a postponed application is complete now",
      description = "It is APPLIED again, and the registrar decides.")
  public ApplicationView completeApplication(@PathParam("id") UUID id) {
    return desk.complete(id);
  }

  @POST
  @Path("/{id}/withdrawal")
  @Idempotent
  @RolesAllowed("PROVIDER")
  @Operation(summary = "Take an application back before it is decided")
  public ApplicationView withdrawApplication(
      @PathParam("id") UUID id, @NotNull @Valid WithReason given) {
    return desk.withdraw(id, given);
  }

  @PUT
  @Path("/{id}/decisions/{decisionId}")
  @Transactional
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Correct a decision of an application",
      description =
          "With If-Match, the ETag of the application. Its day stays between those of the decisions before and"
              + " after it. What stood there is listed with the decision.")
  public DecisionView correctApplicationDecision(
      @PathParam("id") UUID id,
      @PathParam("decisionId") UUID decisionId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CorrectRegisterDecision given) {
    return corrections.ofApplication(id, decisionId, ifMatch, given);
  }

  @POST
  @Path("/{id}/appeals")
  @Idempotent
  @RolesAllowed("REGISTRAR")
  @Operation(
      summary = "Note an appeal of a decision of an application",
      description = "The last note stands. What follows from an appeal is a decision of its own.")
  public ApplicationView noteAppealOfApplication(
      @PathParam("id") UUID id, @NotNull @Valid NoteAppeal given) {
    return desk.appeal(id, given);
  }

  @GET
  @Operation(summary = "Applications", description = "A provider its own.")
  public Page<ApplicationSummary> listApplications(
      @BeanParam ApplicationSearch wanted, @BeanParam PageRequest page) {
    return desk.list(wanted, page);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "An application with its decisions", description = "A provider its own.")
  public ApplicationView readApplication(@PathParam("id") UUID id) {
    return desk.read(id);
  }
}
