package lv.atbalsts.funding.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/cfla/reconciliation")
@Tag(name = "CFLA")
class ReconciliationResource {

  private final ReconciliationDesk desk;

  ReconciliationResource(ReconciliationDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("CFLA")
  @Operation(
      operationId = "postStatement",
      summary = "Say what CFLA holds as of a day, and compare",
      description =
          "Every region's claim of which something is certified. Another statement of the same day"
              + " takes the place of the one before, which stays readable.")
  public RestResponse<ReconciliationView> post(@NotNull @Valid CflaStatement request) {
    return Answers.made("/cfla/reconciliation?date=" + request.date(), desk.post(request));
  }

  @GET
  @Transactional
  @RolesAllowed({"CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "reconcile",
      summary = "Compare what CFLA says with what is held, claim by claim",
      description =
          "By the days of decisions, payments and corrections, as they are known now; of claims of"
              + " regions. EQUAL, DIFFERS, MISSING_HERE, MISSING_THERE.")
  public ReconciliationView compare(
      @QueryParam("date") @NotNull @Parameter(description = "The day.", example = "2021-06-30")
          LocalDate date,
      @QueryParam("statement")
          @Parameter(description = "Which statement of the day; the latest if absent.")
          Integer statement,
      @QueryParam("outcome")
          @Parameter(description = "Only claims that compare so.", example = "DIFFERS")
          ReconciledLine.ReconciliationOutcome outcome) {
    return desk.compare(date, statement, outcome);
  }
}
