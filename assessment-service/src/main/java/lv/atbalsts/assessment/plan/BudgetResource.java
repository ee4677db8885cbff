package lv.atbalsts.assessment.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.plan.PlanRequests.ErrorReason;
import lv.atbalsts.assessment.plan.PlanRequests.SpendBudget;
import lv.atbalsts.assessment.plan.PlanView.BudgetView;
import lv.atbalsts.assessment.plan.PlanView.SpendingView;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The individual budget of a plan, and what is spent of it. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/support-plans/{id}/budget")
@Tag(name = "Individual budgets", description = "One amount for the services of one person")
class BudgetResource {

  private final BudgetDesk desk;

  BudgetResource(BudgetDesk desk) {
    this.desk = desk;
  }

  @GET
  @Transactional
  @PersonalData(value = "READ_BUDGET", opens = true)
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readIndividualBudget",
      summary = "Read what a plan's budget has, commits, spent and has left",
      description =
          "A municipality its own; an assessor and a region those of the project. The reading is logged.")
  public BudgetView read(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return desk.view(id);
  }

  @POST
  @Path("/spendings")
  @Idempotent
  @PersonalData("SPEND_BUDGET")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "spendOfIndividualBudget",
      summary = "Record money spent of a budget",
      description =
          "For its own clients, on a line of the version that was in force on the day of the"
              + " spending, also when it has ended. Refused where more is spent than is left.")
  public RestResponse<SpendingView> spend(
      @PathParam("id") UUID id, @Valid @NotNull SpendBudget spending) {
    SpendingView spent = desk.spend(id, spending).view();
    return Answers.made("/support-plans/" + id + "/budget/spendings", spent);
  }

  @GET
  @Path("/spendings")
  @Transactional
  @PersonalData(value = "LIST_SPENDINGS", opens = true)
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listIndividualBudgetSpendings",
      summary = "List what was spent of a budget, with the counter entries",
      description =
          "A municipality its own; an assessor and a region those of the project. The reading is logged.")
  public Page<SpendingView> list(
      @PathParam("id") UUID id, @BeanParam AccessPurpose purpose, @BeanParam PageRequest page) {
    return desk.page(id, page);
  }

  @POST
  @Path("/spendings/{spending}/reversal")
  @Idempotent
  @PersonalData("REVERSE_SPENDING")
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "reverseIndividualBudgetSpending",
      summary = "Take a spending back by a counter entry",
      description = "For its own clients; each spending once.")
  public RestResponse<SpendingView> reverse(
      @PathParam("id") UUID id,
      @PathParam("spending") UUID spending,
      @Valid @NotNull ErrorReason error) {
    SpendingView counterEntry = desk.reverse(id, spending, error.reason()).view();
    return Answers.made("/support-plans/" + id + "/budget/spendings", counterEntry);
  }
}
