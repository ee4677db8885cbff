package lv.atbalsts.funding.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/projects")
@Tag(name = "Projects", description = "Projects of the measures, their contracts and partners.")
class ProjectResource {

  private final ProjectDesk desk;

  ProjectResource(ProjectDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed({"MINISTRY", "CFLA", "REGION"})
  @Operation(
      operationId = "submitProject",
      summary = "Submit a project",
      description = "Roles: MINISTRY, CFLA; REGION for its own number. A number is used once.")
  @ResponseStatus(201)
  public RestResponse<ProjectView> submit(@NotNull @Valid SubmitProject request) {
    ProjectView project = desk.submit(request);
    return Answers.made("/projects/" + project.projectId(), project, project.version());
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listProjects",
      summary = "List projects",
      description = "Roles: MUNICIPALITY, COUNCIL, CFLA, MINISTRY, AUDITOR; REGION sees its own.")
  public RestResponse<ProjectList> list(
      @QueryParam("measure") @Parameter(description = "Only of this measure.", example = "9.2.2.1")
          String measure,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Page.of(
            desk.list(page.after(), page.limit() + 1, measure),
            page.limit(),
            ProjectView::projectId)
        .response(ProjectList::new, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"MUNICIPALITY", "REGION", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "readProject",
      summary = "Read a project",
      description = "Roles: MUNICIPALITY, COUNCIL, CFLA, MINISTRY, AUDITOR; REGION its own.")
  public RestResponse<ProjectView> read(@RestPath UUID id) {
    ProjectView project = desk.read(id);
    return Answers.found(project, project.version());
  }

  @POST
  @Path("/{id}/rejection")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "rejectProject",
      summary = "Reject a submitted project",
      description = "Roles: CFLA.")
  public ProjectView reject(@RestPath UUID id, @NotNull @Valid RejectProject request) {
    return desk.reject(id, request);
  }

  @POST
  @Path("/{id}/withdrawal")
  @Idempotent
  @RolesAllowed({"MINISTRY", "CFLA", "REGION"})
  @Operation(
      operationId = "withdrawProject",
      summary = "Withdraw a submitted project",
      description = "Roles: MINISTRY, CFLA; REGION its own. Only before a contract is signed.")
  public ProjectView withdraw(@RestPath UUID id, @NotNull @Valid WithdrawProject request) {
    return desk.withdraw(id, request);
  }
}
