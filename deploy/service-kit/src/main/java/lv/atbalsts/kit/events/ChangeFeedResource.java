package lv.atbalsts.kit.events;

import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RolesOfSetting;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.KitRefusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The change feed over HTTP, the same in every service. */
@Path("/{service}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RolesOfSetting("atbalsts.feed.roles")
@EndpointDisabled(name = "publishes-facts", stringValue = "false")
@Tag(name = "Changes")
class ChangeFeedResource {

  private final ChangeFeed feed;
  private final ServiceName service;
  private final Callers callers;
  private final Set<Role> readers;

  ChangeFeedResource(ChangeFeed feed, ServiceName service, Callers callers, FeedSettings settings) {
    this.feed = feed;
    this.service = service;
    this.callers = callers;
    this.readers = settings.roles();
  }

  /**
   * The changes after a cursor, oldest first; each reader keeps the cursor of the last one it read.
   */
  @GET
  @Operation(
      operationId = "listChanges",
      summary = "Changes since a cursor, without gaps",
      description =
          "Only what the caller may see, a municipality's IT system its own. Events in the order of"
              + " their transactions; a change without data is the tombstone of its subject. Read on"
              + " with the cursor of the last change.")
  public Changes changes(
      @PathParam("service")
          @Parameter(
              description = "assessment, registry, funding or indicators",
              example = "registry")
          String name,
      @QueryParam("after")
          @Parameter(description = "the cursor of the last change read; none: from the start")
          String after,
      @QueryParam("limit")
          @Parameter(
              description = "how many changes, from 1 to 200; 50 where none is given",
              schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
          Integer limit) {
    service.require(name);
    if (!readers.contains(callers.current().role())) {
      throw new ForbiddenException();
    }
    ChangeFeed.Cursor cursor = cursor(after);
    List<ChangeFeed.Change> changes = feed.after(cursor, PageRequest.limit(limit));
    if (changes.isEmpty() && feed.isAhead(cursor)) {
      throw KitRefusal.CURSOR_BEYOND_THE_FEED.with().with("parameter", "after");
    }
    return new Changes(changes, changes.isEmpty() ? after : changes.getLast().cursor());
  }

  private static ChangeFeed.Cursor cursor(String after) {
    try {
      return after == null ? ChangeFeed.Cursor.START : ChangeFeed.Cursor.parse(after);
    } catch (IllegalArgumentException bad) {
      throw KitRefusal.NOT_CURSOR.with().with("parameter", "after");
    }
  }

  /** A piece of the feed and the cursor to go on from. */
  public record Changes(List<ChangeFeed.Change> items, String next) {}
}
