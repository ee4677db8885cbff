package lv.atbalsts.assessment.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The individual budget of a plan, and what is spent of it. */
@Path("/support-plans/{id}/budget")
@Tag(name = "Individual budgets", description = "One amount for the services of one person")
class BudgetResource {

  private final BudgetDesk desk;

  BudgetResource(BudgetDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readIndividualBudget",
      summary = "Read what a plan's budget has, commits, spent and has left",
      description = "MUNICIPALITY its own; ASSESSOR and REGION of the project.")
  public BudgetView read(@PathParam("id") UUID id) {
    return desk.view(id);
  }

  @POST
  @Path("/spendings")
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "spendOfIndividualBudget",
      summary = "Record money spent of a budget",
      description =
          "MUNICIPALITY for its own clients, on a line of the version in force. Refused where more is spent than is left.")
  public RestResponse<SpendingView> spend(
      @PathParam("id") UUID id, @Valid @NotNull SpendBudget spending) {
    SpendingView spent = desk.spend(id, spending).view();
    return Answers.made("/support-plans/" + id + "/budget/spendings", spent);
  }

  @GET
  @Path("/spendings")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listIndividualBudgetSpendings",
      summary = "List what was spent of a budget, with the counter entries",
      description = "MUNICIPALITY its own; ASSESSOR and REGION of the project.")
  public RestResponse<SpendingList> list(
      @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
    return Page.of(desk.page(id, page.after(), page.limit() + 1), page.limit(), BudgetSpending::id)
        .map(BudgetSpending::view)
        .response(SpendingList::new, uri);
  }

  @POST
  @Path("/spendings/{spending}/reversal")
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "reverseIndividualBudgetSpending",
      summary = "Take a spending back by a counter entry",
      description = "MUNICIPALITY for its own clients; each spending once.")
  public RestResponse<SpendingView> reverse(
      @PathParam("id") UUID id,
      @PathParam("spending") UUID spending,
      @Valid @NotNull ErrorReason error) {
    SpendingView counterEntry = desk.reverse(id, spending, error.reason()).view();
    return Answers.made("/support-plans/" + id + "/budget/spendings", counterEntry);
  }
}
