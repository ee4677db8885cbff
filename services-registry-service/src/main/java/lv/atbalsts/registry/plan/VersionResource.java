package lv.atbalsts.registry.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.registry.plan.DiPlanRequests.AmendDiPlan;
import lv.atbalsts.registry.plan.DiPlanRequests.CorrectDecision;
import lv.atbalsts.registry.plan.DiPlanRequests.CorrectDiPlan;
import lv.atbalsts.registry.plan.DiPlanRequests.DecideDiPlan;
import lv.atbalsts.registry.plan.DiPlanRequests.SubmitDiPlan;
import lv.atbalsts.registry.plan.DiPlanRequests.WithdrawVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A DI plan and its versions, on their way to the council and through it. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/di-plans/{id}")
@Tag(name = "DI plans")
@RolesAllowed({"REGION", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR"})
class VersionResource {

  private final DiPlanDesk plans;
  private final VersionDesk desk;

  VersionResource(DiPlanDesk plans, VersionDesk desk) {
    this.plans = plans;
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "A DI plan",
      description =
          "A region its own. Status and decision are those of the newest version whatever the day; what held on"
              + " the day is the version of number versionInForce, see /di-plans/{id}/versions/{number}.")
  public DiPlanView readDiPlan(
      @PathParam("id") UUID id,
      @QueryParam("as-of")
          @Parameter(
              description = "The day for which the version in force is told, today if absent",
              example = "2018-06-30")
          LocalDate asOf) {
    return plans.read(id, asOf);
  }

  @PUT
  @Transactional
  @RolesAllowed("REGION")
  @Operation(
      summary = "Correct the title and the region of a plan",
      description = "With If-Match. What was written before stands in the history.")
  public DiPlanView correctDiPlan(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CorrectDiPlan given) {
    return plans.correct(id, ifMatch, given);
  }

  @GET
  @Path("/versions")
  @Operation(summary = "Versions of a plan, in their order", description = "A region its own.")
  public Page<DiPlanVersionView> listDiPlanVersions(@PathParam("id") UUID id) {
    return Page.whole(desk.list(id).stream().map(DiPlanVersion::view).toList());
  }

  @GET
  @Path("/versions/{number}")
  @Operation(summary = "A version of a plan", description = "A region its own.")
  public DiPlanVersionView readDiPlanVersion(
      @PathParam("id") UUID id, @PathParam("number") int number) {
    return desk.read(id, number).view();
  }

  @GET
  @Path("/changes")
  @Operation(
      summary = "What one version of a plan says otherwise than another",
      description = "A region its own. Lines added, removed and changed, with both values.")
  public PlanChanges readDiPlanChanges(
      @PathParam("id") UUID id,
      @QueryParam("from")
          @NotNull
          @Parameter(description = "Number of one version", required = true, example = "1")
          Integer from,
      @QueryParam("to")
          @NotNull
          @Parameter(description = "Number of the other version", required = true, example = "2")
          Integer to) {
    return desk.changes(id, from, to);
  }

  @POST
  @Path("/amendments")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      summary = "Draft an amendment: the next version of a plan",
      description =
          "It starts with the lines of an earlier version. One version at a time is on its way to"
              + " the council.")
  public RestResponse<DiPlanVersionView> amendDiPlan(
      @PathParam("id") UUID id, @NotNull @Valid AmendDiPlan given) {
    DiPlanVersionView view = desk.amend(id, given).view();
    return Answers.made("/di-plans/" + id + "/versions/" + view.number(), view);
  }

  @POST
  @Path("/submission")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      summary = "Submit the newest version to the council",
      description = "DRAFT or RETURNED becomes SUBMITTED.")
  public DiPlanVersionView submitDiPlan(
      @PathParam("id") UUID id, @NotNull @Valid SubmitDiPlan given) {
    return desk.submit(id, given).view();
  }

  @POST
  @Path("/withdrawal")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      summary = "Withdraw the newest version before it is decided of",
      description =
          "DRAFT, SUBMITTED or RETURNED becomes WITHDRAWN; an amendment may be drafted from it.")
  public DiPlanVersionView withdrawDiPlanVersion(
      @PathParam("id") UUID id, @NotNull @Valid WithdrawVersion given) {
    return desk.withdraw(id, given).view();
  }

  @POST
  @Path("/decisions")
  @Idempotent
  @RolesAllowed("COUNCIL")
  @Operation(
      summary = "Approve, return or refuse the newest version",
      description =
          "SUBMITTED becomes APPROVED, RETURNED or REFUSED. An approved version is in force from"
              + " the day of the decision; it cannot name fewer places than are begun.")
  public DiPlanVersionView decideDiPlan(
      @PathParam("id") UUID id, @NotNull @Valid DecideDiPlan given) {
    return desk.decide(id, given).view();
  }

  @PUT
  @Path("/versions/{number}/decision")
  @Transactional
  @RolesAllowed("COUNCIL")
  @Operation(
      summary = "Correct what is written of the council's decision",
      description =
          "With If-Match. Day and number of any version; the decision itself of the newest one."
              + " What was written before stands in the history.")
  public DiPlanVersionView correctDiPlanDecision(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CorrectDecision given) {
    return desk.correctDecision(id, number, ifMatch, given).view();
  }
}
