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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.AskedFor;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Granted services: decided, started, ended. */
@Path("/grants")
@Tag(name = "Grants", description = "Which services a municipality has granted")
class GrantResource {

  private final GrantDesk desk;
  private final GrantCorrectionDesk corrections;
  private final AskedFor asked;

  GrantResource(GrantDesk desk, GrantCorrectionDesk corrections, AskedFor asked) {
    this.desk = desk;
    this.corrections = corrections;
    this.asked = asked;
  }

  @POST
  @Idempotent
  @PersonalData("GRANT")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "grantService",
      summary = "Grant a service of a registered provider",
      description =
          "MUNICIPALITY for its own clients. Refused where the registration is not valid, or more"
              + " is asked than the limits leave; the refusal says what is left and what uses it.")
  public RestResponse<GrantView> grant(@Valid @NotNull GrantService request) {
    asked.record("enrolments", request.enrolmentId());
    GrantView grant = desk.grant(request.enrolmentId(), request.terms()).view();
    return ResponseBuilder.<GrantView>create(201)
        .entity(grant)
        .location(URI.create("/grants/" + grant.id()))
        .build();
  }

  @POST
  @Path("/{id}/start")
  @Idempotent
  @PersonalData("START_SERVICE")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "startService",
      summary = "Record that the person receives the service",
      description = "MUNICIPALITY for its own clients.")
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
      description = "MUNICIPALITY for its own clients. The start then never happened.")
  public GrantView annulStart(
      @PathParam("id") UUID id,
      @QueryParam("reason")
          @NotNull
          @Known("annulment-reasons")
          @Parameter(
              description =
                  "ENTERED_IN_ERROR, WRONG_PERSON or WRONG_DATE; GET /classifiers/annulment-reasons lists them",
              required = true,
              example = "ENTERED_IN_ERROR")
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
      summary = "Record that the person receives the service no more",
      description =
          "MUNICIPALITY for its own clients. Sent again with an earlier day it corrects an end that was"
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
      description = "MUNICIPALITY for its own clients. What was delivered stays delivered.")
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
          "MUNICIPALITY for its own clients. The service ended on the day that is named, or goes on where none"
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
          "MUNICIPALITY for its own clients. It was granted on no day, its start never happened, and it is"
              + " REVOKED from the day of the decision. Refused while a provider's report says that the service"
              + " was received: correct the report first.")
  public GrantView annul(@PathParam("id") UUID id, @Valid @NotNull AnnulGrant form) {
    return corrections.annul(id, form.reason()).view();
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listGrants",
      summary = "List granted services",
      description = "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners.")
  public RestResponse<GrantList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return Page.of(desk.page(page.after(), page.limit() + 1), page.limit(), ServiceGrant::id)
        .map(ServiceGrant::view)
        .map(GrantSummary::of)
        .response(GrantList::new, uri);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @PersonalData("READ_GRANT")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readGrant",
      summary = "Read a granted service",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners. The reading is logged.")
  public GrantView read(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return desk.opened(id, purpose.named()).view();
  }
}
