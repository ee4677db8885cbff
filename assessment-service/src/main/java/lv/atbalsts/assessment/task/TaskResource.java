package lv.atbalsts.assessment.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Work lists, and how much work there is. */
@Produces(MediaType.APPLICATION_JSON)
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
          "A municipality its own; an assessor and a region that of the project; the ministry and the auditor"
              + " what supervision has to look at; each the kinds that are its work. A task is gone when"
              + " the work is done.")
  public Page<TaskView> list(
      @QueryParam("due")
          @AllowedValues(words = {"overdue", "7d", "30d"})
          @Parameter(
              description =
                  "overdue: before today; 7d, 30d: from today to that day; none: whenever it is due",
              example = "7d")
          String due,
      @QueryParam("kind") @Parameter(description = "only this kind", example = "AGREEMENT_MISSING")
          TaskKind kind,
      @BeanParam PageRequest page) {
    return desk.page(Due.parse(due), kind, page);
  }

  @GET
  @Path("/counts")
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "REGION", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "countTasks",
      summary = "Count the work by municipality and kind",
      description =
          "A municipality its own; a region that of the project, and of its partners' people what is of no project; the ministry and the auditor all.")
  public TaskCounts counts() {
    return desk.counts();
  }
}
