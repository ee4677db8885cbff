package lv.atbalsts.assessment.enrolment;

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
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.access.RequestedRecords;
import lv.atbalsts.assessment.classifier.Annulment;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts.EnrolmentSummary;
import lv.atbalsts.assessment.enrolment.EnrolmentRequests.EndEnrolment;
import lv.atbalsts.assessment.enrolment.EnrolmentRequests.EnrolClient;
import lv.atbalsts.assessment.upstream.funding.KnownProjects;
import lv.atbalsts.assessment.upstream.funding.KnownProjects.KnownProjectView;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Enrolments: made, read, ended, taken back; and the projects there are to be enrolled in. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/enrolments")
@Tag(name = "Enrolments", description = "Who takes part in which project")
class EnrolmentResource {

  private final EnrolmentDesk desk;
  private final RequestedRecords asked;
  private final KnownProjects projects;

  EnrolmentResource(EnrolmentDesk desk, KnownProjects projects, RequestedRecords asked) {
    this.asked = asked;
    this.desk = desk;
    this.projects = projects;
  }

  @POST
  @Idempotent
  @PersonalData("ENROL")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "enrolClient",
      summary = "Enrol a client in a project",
      description =
          "For its own clients. Every rule of the target group that fails is named (MK 313 p.3).")
  public RestResponse<EnrolmentFacts> enrol(@Valid @NotNull EnrolClient request) {
    asked.record("clients", request.clientId());
    EnrolmentFacts enrolment = desk.enrol(request);
    return Answers.made("/enrolments/" + enrolment.id(), enrolment);
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listEnrolments",
      summary = "List enrolments",
      description = "A municipality its own; an assessor and a region those of the project.")
  public Page<EnrolmentSummary> list(
      @BeanParam ParticipationFilter filter,
      @QueryParam("status")
          @Parameter(description = "only those with this status", example = "ENROLLED")
          EnrolmentStatus status,
      @BeanParam PageRequest page) {
    return desk.page(page, filter, status);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @PersonalData(value = "READ_ENROLMENT", opens = true)
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readEnrolment",
      summary = "Read an enrolment",
      description =
          "A municipality its own; an assessor and a region those of the project. The reading is logged.")
  public EnrolmentFacts read(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return desk.facts(id);
  }

  @GET
  @Path("/projects")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listKnownProjects",
      summary = "List the projects known here, with their partners of a day",
      description = "Known from the events of funding-service.")
  public Page<KnownProjectView> projects(
      @QueryParam("as-of")
          @Parameter(
              description = "partners of which day; today where none is given",
              example = "2019-03-15")
          LocalDate asOf) {
    return Page.whole(projects.views(asOf));
  }

  @POST
  @Path("/{id}/end")
  @Idempotent
  @PersonalData("END_ENROLMENT")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "endEnrolment",
      summary = "Record that the person stops taking part, and why",
      description =
          "For its own clients. What was counted up to that day stays counted. Refused while a"
              + " grant or a plan goes on after that day: end it first. After it nothing is assessed, granted"
              + " or started in this enrolment; the person can be enrolled anew.")
  public EnrolmentFacts end(@PathParam("id") UUID id, @Valid @NotNull EndEnrolment form) {
    return desk.end(id, form);
  }

  @DELETE
  @Path("/{id}/end")
  @Transactional
  @PersonalData("ANNUL_ENROLMENT_END")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "annulEnrolmentEnd",
      summary = "Take back an end that was entered in error",
      description =
          "For its own clients. The end then never happened. Refused where the person was"
              + " enrolled anew since.")
  public EnrolmentFacts annulEnd(
      @PathParam("id") UUID id,
      @QueryParam("reason")
          @NotNull
          @Known("annulment-reasons")
          @Parameter(description = Annulment.REASONS, required = true, example = "WRONG_DATE")
          String reason) {
    return desk.annulEnd(id, reason);
  }

  @POST
  @Path("/{id}/annulment")
  @Idempotent
  @PersonalData("ANNUL_ENROLMENT")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "annulEnrolment",
      summary = "Take back an enrolment that was entered in error",
      description =
          "For its own clients. Nobody took part by it on any day, and nobody is counted."
              + " Refused while an assessment, a plan, a grant or a step of the way out rests on it: annul,"
              + " end or revoke that first.")
  public EnrolmentFacts annul(@PathParam("id") UUID id, @Valid @NotNull Annulment form) {
    return desk.takeBack(id, form.reason());
  }
}
