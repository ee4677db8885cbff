package lv.atbalsts.funding.project;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.funding.project.ProjectRequests.ProjectContacts;
import lv.atbalsts.funding.project.ProjectRequests.ProjectSearch;
import lv.atbalsts.funding.project.ProjectRequests.RejectProject;
import lv.atbalsts.funding.project.ProjectRequests.WithdrawProject;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
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
      description = "A REGION for its own number. A number is used once.")
  public RestResponse<ProjectView> submit(@NotNull @Valid ProjectTerms request) {
    ProjectView project = desk.submit(request);
    return Answers.made("/projects/" + project.id(), project);
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listProjects",
      summary = "List projects",
      description = "A REGION sees its own.")
  public Page<ProjectView> list(@BeanParam ProjectSearch search, @BeanParam PageRequest page) {
    return desk.list(search, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"MUNICIPALITY", "REGION", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "readProject",
      summary = "Read a project",
      description = "A REGION its own.")
  public ProjectView read(@RestPath UUID id) {
    return desk.read(id);
  }

  @PUT
  @Path("/{id}/contacts")
  @Transactional
  @RolesAllowed({"MINISTRY", "REGION"})
  @Operation(
      operationId = "changeProjectContacts",
      summary = "Say how the offices of a project are reached",
      description = "A REGION its own; with If-Match. No person is named.")
  public ProjectView reach(
      @RestPath UUID id,
      @HeaderParam("If-Match")
          @Parameter(description = "the ETag as read", required = true, example = "\"0\"")
          String ifMatch,
      @NotNull @Valid ProjectContacts request) {
    return desk.reach(id, ifMatch, request);
  }

  @POST
  @Path("/{id}/rejection")
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(operationId = "rejectProject", summary = "Reject a submitted project")
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
      description = "A REGION its own. Only before a contract is signed.")
  public ProjectView withdraw(@RestPath UUID id, @NotNull @Valid WithdrawProject request) {
    return desk.withdraw(id, request);
  }
}
