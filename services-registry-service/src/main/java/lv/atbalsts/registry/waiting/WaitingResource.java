package lv.atbalsts.registry.waiting;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.RegistryRequests.WithReason;
import lv.atbalsts.registry.waiting.WaitingEntryView.PlaceFoundView;
import lv.atbalsts.registry.waiting.WaitingRequests.CorrectWaiting;
import lv.atbalsts.registry.waiting.WaitingRequests.WaitingSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who waits for a place. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/waiting-entries")
@Tag(
    name = "Waiting list",
    description = "Who waits for a place, and who could have one: gaidīšanas rinda")
@RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM", "REGISTRAR", "MINISTRY", "AUDITOR"})
class WaitingResource {

  private final WaitingDesk desk;

  WaitingResource(WaitingDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM"})
  @Operation(
      summary = "Put a grant on the waiting list",
      description = "A grant that waits for a place in assessment-service comes by itself.")
  public RestResponse<WaitingEntryView> enterWaiting(@NotNull @Valid WaitingTerms given) {
    WaitingEntryView view = desk.enter(given);
    return Answers.made("/waiting-entries/" + view.id(), view);
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM"})
  @Operation(
      summary = "Correct an entry of the waiting list",
      description = "With If-Match. What was written before stands in the history.")
  public WaitingEntryView correctWaiting(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CorrectWaiting given) {
    return desk.correct(id, ifMatch, given);
  }

  @POST
  @Path("/{id}/departure")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM"})
  @Operation(summary = "Take somebody off the waiting list")
  public WaitingEntryView leaveWaiting(@PathParam("id") UUID id, @NotNull @Valid WithReason given) {
    return desk.leave(id, given);
  }

  @POST
  @Path("/{id}/return")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "MUNICIPAL_SYSTEM"})
  @Operation(
      summary = "Put somebody back who left by mistake",
      description = "It waits since the same day as before.")
  public WaitingEntryView returnWaiting(@PathParam("id") UUID id) {
    return desk.waitAgain(id);
  }

  @GET
  @Transactional
  @Operation(
      summary = "Who waits: the urgent first, then who waits longest",
      description = "A municipality its own.")
  public Page<WaitingEntryView> listWaiting(
      @BeanParam WaitingSearch wanted, @BeanParam PageRequest page) {
    return desk.search(wanted, page);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "An entry of the waiting list",
      description = "A municipality its own; also one that has left.")
  public WaitingEntryView readWaiting(@PathParam("id") UUID id) {
    return desk.read(id);
  }

  @GET
  @Path("/places-found")
  @Transactional
  @Operation(
      summary = "The work list: who waits and could have a place that is free",
      description =
          "A municipality its own. In the order of the waiting list; a page holds whom of its part"
              + " of the list a place is free for.")
  public Page<PlaceFoundView> listPlacesFound(
      @BeanParam WaitingSearch wanted, @BeanParam PageRequest page) {
    return desk.placesFound(wanted, page);
  }
}
