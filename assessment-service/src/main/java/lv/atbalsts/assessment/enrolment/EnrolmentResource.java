package lv.atbalsts.assessment.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.AskedFor;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.funding.Projects;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Enrolments, and the projects there are to be enrolled in. */
@Path("/enrolments")
@Tag(name = "Enrolments", description = "Who takes part in which project")
class EnrolmentResource {

  private final EnrolmentDesk desk;
  private final AskedFor asked;
  private final Projects projects;
  private final Clock clock;

  EnrolmentResource(EnrolmentDesk desk, Projects projects, Clock clock, AskedFor asked) {
    this.asked = asked;
    this.desk = desk;
    this.projects = projects;
    this.clock = clock;
  }

  @POST
  @Idempotent
  @PersonalData("ENROL")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "enrolClient",
      summary = "Enrol a client in a project",
      description =
          "MUNICIPALITY, its own clients. Every rule of the target group that fails is named (MK 313 p.3).")
  public RestResponse<EnrolmentFacts> enrol(@Valid @NotNull EnrolClient request) {
    asked.record("clients", request.clientId());
    EnrolmentFacts enrolment = desk.enrol(request);
    return ResponseBuilder.<EnrolmentFacts>create(201)
        .entity(enrolment)
        .location(URI.create("/enrolments/" + enrolment.id()))
        .build();
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listEnrolments",
      summary = "List enrolments",
      description = "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners.")
  public RestResponse<EnrolmentList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return Page.of(desk.page(page.after(), page.limit() + 1), page.limit(), EnrolmentFacts::id)
        .map(EnrolmentFacts::summary)
        .response(EnrolmentList::new, uri);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @PersonalData("READ_ENROLMENT")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readEnrolment",
      summary = "Read an enrolment",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners. The reading is logged.")
  public EnrolmentFacts read(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return desk.opened(id, purpose.named());
  }

  @GET
  @Path("/projects")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listKnownProjects",
      summary = "List the projects known here, with their partners of a day",
      description =
          "MUNICIPALITY, ASSESSOR, REGION, CFLA, MINISTRY, AUDITOR. Known from the events of funding-service.")
  public KnownProjectList projects(
      @QueryParam("on")
          @Parameter(
              description = "partners of which day; today where none is given",
              example = "2019-03-15")
          LocalDate on) {
    Map<String, List<String>> partners =
        projects.partners(Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock)));
    return new KnownProjectList(
        projects.all().stream()
            .map(
                each ->
                    new KnownProjectView(
                        each.number(),
                        each.measure(),
                        each.contractedFrom(),
                        partners.getOrDefault(each.number(), List.of())))
            .toList());
  }
}
