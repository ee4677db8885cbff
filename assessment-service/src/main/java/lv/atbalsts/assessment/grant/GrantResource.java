package lv.atbalsts.assessment.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.classifier.Annulment;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.enrolment.ParticipationFilter;
import lv.atbalsts.assessment.grant.GrantDeclarations.WaitReason;
import lv.atbalsts.assessment.grant.GrantRequests.CorrectGrant;
import lv.atbalsts.assessment.grant.GrantRequests.EndService;
import lv.atbalsts.assessment.grant.GrantRequests.RevokeGrant;
import lv.atbalsts.assessment.grant.GrantRequests.StartService;
import lv.atbalsts.assessment.grant.GrantView.GrantSummary;
import lv.atbalsts.assessment.grant.GrantView.WaitingView;
import lv.atbalsts.assessment.upstream.registry.KnownRegistrations;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.ServiceTypes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Granted services: started, ended, put right; and the registrations to be named. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/grants")
@Tag(name = "Grants", description = "Which services a municipality has granted")
class GrantResource {

  private final GrantDesk desk;
  private final GrantCorrectionDesk corrections;
  private final KnownRegistrations registrations;
  private final Clock clock;

  GrantResource(
      GrantDesk desk,
      GrantCorrectionDesk corrections,
      KnownRegistrations registrations,
      Clock clock) {
    this.desk = desk;
    this.corrections = corrections;
    this.registrations = registrations;
    this.clock = clock;
  }

  @POST
  @Path("/{id}/start")
  @Idempotent
  @PersonalData("START_SERVICE")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "startService",
      summary = "Record that the person receives the service",
      description = "For its own clients.")
  public GrantView start(@PathParam("id") UUID id, @Valid @NotNull StartService start) {
    return desk.start(id, start.startedOn()).view();
  }

  @DELETE
  @Path("/{id}/start")
  @Transactional
  @PersonalData("ANNUL_SERVICE_START")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "annulServiceStart",
      summary = "Take back a start that was entered in error",
      description = "For its own clients. The start then never happened.")
  public GrantView annulStart(
      @PathParam("id") UUID id,
      @QueryParam("reason")
          @NotNull
          @Known("annulment-reasons")
          @Parameter(description = Annulment.REASONS, required = true, example = "ENTERED_IN_ERROR")
          String reason) {
    return desk.annulStart(id, reason).view();
  }

  @POST
  @Path("/{id}/end")
  @Idempotent
  @PersonalData("END_SERVICE")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "endService",
      summary = "Record that the person does not receive the service any longer",
      description =
          "For its own clients. Sent again with an earlier day it corrects an end that was"
              + " entered too late; one entered too early is corrected.")
  public GrantView end(@PathParam("id") UUID id, @Valid @NotNull EndService end) {
    return desk.end(id, end.endedOn()).view();
  }

  @POST
  @Path("/{id}/revocation")
  @Idempotent
  @PersonalData("REVOKE_GRANT")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "revokeGrant",
      summary = "Withdraw the decision, before or after the service started",
      description = "For its own clients. What was delivered stays delivered.")
  public GrantView revoke(@PathParam("id") UUID id, @Valid @NotNull RevokeGrant form) {
    return desk.revoke(id, form).view();
  }

  @POST
  @Path("/{id}/correction")
  @Idempotent
  @PersonalData("CORRECT_GRANT")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "correctGrant",
      summary = "Correct an end or a withdrawal that was entered wrong",
      description =
          "For its own clients. The service ended on the day that is named, or goes on where none"
              + " is; a decision that was withdrawn stands. Refused where later decisions leave too little of a"
              + " limit, where the reporting of the grant is closed, and where its plan was taken back.")
  public GrantView correct(@PathParam("id") UUID id, @Valid @NotNull CorrectGrant form) {
    return corrections.correct(id, form).view();
  }

  @POST
  @Path("/{id}/annulment")
  @Idempotent
  @PersonalData("ANNUL_GRANT")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "annulGrant",
      summary = "Take back a grant that was entered in error, whatever became of it",
      description =
          "For its own clients. It was granted on no day, its start never happened, and it is"
              + " REVOKED from the day of the decision. Refused while a provider's report says that the service"
              + " was received: correct the report first.")
  public GrantView annul(@PathParam("id") UUID id, @Valid @NotNull Annulment form) {
    return corrections.annul(id, form.reason()).view();
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listGrants",
      summary = "List granted services",
      description = "A municipality its own; an assessor and a region those of the project.")
  public Page<GrantSummary> list(
      @BeanParam ParticipationFilter filter,
      @QueryParam("status")
          @Parameter(description = "only those with this status", example = "STARTED")
          GrantStatus status,
      @QueryParam("serviceType")
          @AllowedValues(codes = ServiceTypes.class)
          @Parameter(description = "only of this service", example = "DAY_CARE_CENTRE")
          String serviceType,
      @BeanParam PageRequest page) {
    return desk.page(page, filter, status, serviceType);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @PersonalData(value = "READ_GRANT", opens = true)
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readGrant",
      summary = "Read a granted service",
      description =
          "A municipality its own; an assessor and a region those of the project. The reading is logged.")
  public GrantView read(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return desk.find(id).view();
  }

  @GET
  @Path("/waiting")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listWaitingGrants",
      summary = "List the granted services that wait, for what and since when",
      description =
          "A municipality its own; an assessor and a region those of the project. The start"
              + " ends the waiting.")
  public Page<WaitingView> waiting(
      @QueryParam("for") @Parameter(description = "only for this", example = "BUILDING")
          WaitReason what,
      @BeanParam PageRequest page) {
    return desk.waiting(page, what);
  }

  @GET
  @Path("/registrations")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listGrantableRegistrations",
      summary = "List the registrations known here that may be granted on a day",
      description = "Known from the events of services-registry-service.")
  public Page<GrantableRegistrationView> registrations(
      @QueryParam("serviceType")
          @AllowedValues(codes = ServiceTypes.class)
          @Parameter(description = "only this service", example = "DAY_CARE_CENTRE")
          String serviceType,
      @QueryParam("as-of")
          @Parameter(
              description = "valid on which day; today where none is given",
              example = "2019-07-01")
          LocalDate asOf,
      @BeanParam PageRequest page) {
    LocalDate day = Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(clock));
    return registrations.validOn(page, serviceType, day).map(GrantableRegistrationView::of);
  }
}
