package lv.atbalsts.assessment.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import lv.atbalsts.kit.http.OneOf;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Work lists, and how much work there is. */
@Path("/tasks")
@Tag(name = "Tasks", description = "What is due, and by when")
class TaskResource {

  private final TaskDesk desk;

  TaskResource(TaskDesk desk) {
    this.desk = desk;
  }

  @GET
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listTasks",
      summary = "List the work that is due, the longest due first",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION that of the project's partners; MINISTRY and AUDITOR"
              + " what supervision has to look at; each the kinds that are its work. A task is gone when"
              + " the work is done.")
  public RestResponse<TaskList> list(
      @QueryParam("due")
          @OneOf(words = {"overdue", "7d", "30d"})
          @Parameter(
              description =
                  "overdue: before today; 7d, 30d: from today to that day; none: whenever it is due",
              example = "7d")
          String due,
      @QueryParam("kind") @Parameter(description = "only this kind", example = "AGREEMENT_MISSING")
          TaskKind kind,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Page.of(desk.page(Due.parse(due), kind, page), page.limit(), TaskView::place)
        .response(TaskList::new, uri);
  }

  @GET
  @Path("/counts")
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "REGION", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "countTasks",
      summary = "Count the work by municipality and kind",
      description =
          "MUNICIPALITY its own; REGION that of the project's partners; MINISTRY and AUDITOR all.")
  public TaskCounts counts() {
    return desk.counts();
  }
}
