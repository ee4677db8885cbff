package lv.atbalsts.registry.today;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.registry.today.TodayView.MoveToday;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The day on which the system lives. */
@Path("/today")
@Tag(name = "Sandbox", description = "The day on which a sandbox lives: izmēģinājumu vides šodiena")
class TodayResource {

  private final TodayDesk desk;

  TodayResource(TodayDesk desk) {
    this.desk = desk;
  }

  @GET
  @PermitAll
  @Operation(
      summary = "The day on which the system lives",
      description =
          "The real day, but in a sandbox that lives on another. A local system is a sandbox also while it"
              + " lives on the real day: it can be moved to a later one.")
  public TodayView readToday() {
    return desk.read();
  }

  @POST
  @Idempotent
  @RolesAllowed("MINISTRY")
  @Operation(
      summary = "Move a sandbox to a later day",
      description =
          "In a sandbox only: a real system lives on the real day (409). All services live"
              + " on the new day at once, and go on from it at the real pace. What is due by then"
              + " happens: deadlines and reminders are those of the new day, registrations whose years"
              + " are over are told as ended. The day never moves back (422).")
  public TodayView moveToday(@NotNull @Valid MoveToday given) {
    return desk.move(given);
  }
}
