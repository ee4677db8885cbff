package lv.atbalsts.registry.creation;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.creation.CreationRequests.CorrectCreation;
import lv.atbalsts.registry.creation.CreationRequests.CreationSearch;
import lv.atbalsts.registry.creation.CreationRequests.PlanCreation;
import lv.atbalsts.registry.creation.CreationRequests.TakeStep;
import lv.atbalsts.registry.territory.Boundaries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The creation of service places with ERDF money. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/place-creations")
@Tag(
    name = "Creation of places",
    description =
        "Places that are built with ERDF money, from the plan to the registration: vietu izveide")
class CreationResource {

  private final CreationDesk desk;

  CreationResource(CreationDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      summary = "Plan to create places of a line of the DI plan",
      description =
          "A region for its own project. The version in force on the day has the places under"
              + " 9.3.1.1, and not fewer than are created in all.")
  public RestResponse<CreationView> planPlaceCreation(@NotNull @Valid PlanCreation given) {
    CreationView view = desk.plan(given).view();
    return Answers.made("/place-creations/" + view.id(), view);
  }

  @GET
  @RolesAllowed({"REGION", "MUNICIPALITY", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR"})
  @Operation(
      summary = "Places on their way to be registered",
      description = "A region its partners', a municipality its own.")
  public Page<CreationView> searchPlaceCreations(
      @BeanParam CreationSearch wanted, @BeanParam PageRequest page) {
    return desk.search(wanted, page);
  }

  @GET
  @Path("/overdue")
  @RolesAllowed({"REGION", "MUNICIPALITY", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR"})
  @Operation(
      summary = "Lines of plans whose day is past while not all places are registered",
      description =
          "Of the versions in force on the day; the longest overdue first. A region its partners',"
              + " a municipality its own.")
  public Page<OverdueView> listOverduePlaces(
      @QueryParam("as-of") @Parameter(description = "Day, today if absent", example = "2023-01-31")
          LocalDate asOf) {
    return Page.whole(desk.overdue(asOf));
  }

  @GET
  @Path("/waiting")
  @PermitAll
  @Operation(
      summary = "Days between finished and registered, by municipality",
      description =
          "The waiting beside finished buildings. What is not registered counts until the day asked"
              + " for; what was given up by then does not count.")
  public Page<WaitingPlacesView> readWaitingForRegistration(
      @QueryParam("as-of") @Parameter(description = "Day, today if absent", example = "2022-12-31")
          LocalDate asOf,
      @QueryParam("boundaries")
          @Parameter(
              description =
                  "THEN, by the municipalities it was planned in, if absent; NOW, by those of"
                      + " today, where one that was split goes whole to its larger successor",
              example = "NOW")
          Boundaries boundaries) {
    return Page.whole(desk.waiting(asOf, boundaries));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"REGION", "MUNICIPALITY", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR"})
  @Operation(
      summary = "How far places have come",
      description = "A region its partners', a municipality its own.")
  public CreationView readPlaceCreation(
      @PathParam("id") UUID id,
      @QueryParam("as-of")
          @Parameter(
              description = "As it was on this day, as it is if absent",
              example = "2021-12-31")
          LocalDate asOf) {
    return desk.read(id, asOf);
  }

  @POST
  @Path("/{id}/steps")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      summary = "Take the next step",
      description =
          "PLANNED becomes UNDER_CONSTRUCTION, FINISHED, EQUIPPED, REGISTERED in this order; or"
              + " WITHDRAWN, and the plan has its places again. REGISTERED names the registration.")
  public CreationView takePlaceCreationStep(
      @PathParam("id") UUID id, @NotNull @Valid TakeStep given) {
    return desk.step(id, given).view();
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed("REGION")
  @Operation(
      summary = "Correct what is written of the creation of places",
      description =
          "With If-Match. A day that is left out takes its step back, also the day of a withdrawal."
              + " What was written before stands in the history.")
  public CreationView correctPlaceCreation(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CorrectCreation given) {
    return desk.correct(id, ifMatch, given).view();
  }
}
