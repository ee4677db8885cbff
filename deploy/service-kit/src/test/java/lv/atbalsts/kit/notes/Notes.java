package lv.atbalsts.kit.notes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.refusal.RefusalCode;
import lv.atbalsts.kit.values.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** A service as small as can be, to try the kit on. */
@Path("/jottings")
public class Notes {

  private static final int MOST_WORDS = 3;
  private static final RefusalCode TOO_MANY_WORDS =
      () -> new RefusalCode.Definition("NOTE-0001", 422, "NOTE-R1", "the law of notes p.1");

  private final Sql sql;
  private final Outbox outbox;
  private final RowScope scope;

  Notes(Sql sql, Outbox outbox, RowScope scope) {
    this.sql = sql;
    this.outbox = outbox;
    this.scope = scope;
  }

  @POST
  @Operation(operationId = "writeNote")
  @Idempotent
  @RolesAllowed({"MUNICIPALITY", "REGION"})
  public RestResponse<Created> write(@Valid NewNote note) {
    scope.require(note.municipality());
    int words = note.text().split(" ").length;
    if (words > MOST_WORDS) {
      throw TOO_MANY_WORDS
          .with(MOST_WORDS, words)
          .inForce(LocalDate.of(2020, 1, 1), null)
          .limit(MOST_WORDS)
          .requested(words);
    }
    UUID id = Ids.next();
    sql.update(
        "insert into note (id, municipality, text) values (?, ?, ?)",
        id,
        note.municipality(),
        note.text());
    outbox.publish(new NoteWritten(id, note.municipality(), note.text()));
    return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new Created(id))
        .location(URI.create("/jottings/" + id))
        .build();
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "REGION", "MINISTRY"})
  @Transactional
  public List<String> texts() {
    return sql.query("select text from note order by id", row -> row.getString(1));
  }

  @GET
  @Path("/failure")
  @Produces("text/plain")
  @RolesAllowed("MUNICIPALITY")
  public String fail() {
    throw new IllegalStateException("Jānis Bērziņš 320000-00001");
  }

  @GET
  @Path("/moods")
  @Produces("text/plain")
  @RolesAllowed("MUNICIPALITY")
  public String mood(
      @QueryParam("mood") @NotNull Mood mood,
      @QueryParam("on") LocalDate on,
      @QueryParam("limit") Long limit) {
    return mood.name();
  }

  public record NewNote(
      @NotNull String municipality,
      @NotBlank @Size(max = 40) String text,
      LocalDate on,
      Mood mood) {}

  public enum Mood {
    GLAD,
    SAD
  }

  public record Created(UUID id) {}

  /** A note was written. */
  @EventType("NoteWritten.v1")
  public record NoteWritten(UUID noteId, String municipality, String text) implements Fact {
    @Override
    public UUID subject() {
      return noteId;
    }
  }

  public record Said(String text, @MayBeMissing String about) {}

  /** Keeps what others say; what says POISON it cannot stand, STUCK it does not understand. */
  @ApplicationScoped
  public static class Echo implements Subscriber {

    /** Until this is so, nobody knows why STUCK fails. */
    public static volatile boolean mended;

    private final Sql sql;

    Echo(Sql sql) {
      this.sql = sql;
    }

    @Override
    public void subscribe(Subscriptions on) {
      on.event("elsewhere.Said.v1", Said.class, this::said)
          .about((said, head) -> said.about() == null ? head.subject() : said.about());
    }

    private void said(Said said, EventHead head) {
      sql.update("insert into echo (event_id, text) values (?, ?)", head.id(), said.text());
      if (said.text().equals("POISON")) {
        throw new IllegalArgumentException("poison \0 \ud800 " + "x".repeat(100_000));
      }
      if (said.text().startsWith("STUCK") && !mended) {
        throw new IllegalStateException("nobody knows why");
      }
    }
  }
}
