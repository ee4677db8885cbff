package lv.atbalsts.indicators.upstream.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/**
 * Service places (sabiedrībā balstītu sociālo pakalpojumu vietas): a line of a DI plan has a row
 * for what is planned, each creation of places one for what is begun. Each part of a row knows the
 * sequence of what was said of it last, so the events may be heard of in any order.
 */
@ApplicationScoped
class PlaceFacts implements Subscriber {

  /** The measure that builds places; those of another are not built. */
  private static final String ERDF = "9.3.1.1";

  private static final String PLANNED =
      """
      insert into place as known (id, project, category, planned, planned_told) values (?, ?, ?, ?, ?)
      on conflict (id) do update set category = excluded.category, planned = excluded.planned,
        planned_told = excluded.planned_told
      where known.planned_told < excluded.planned_told
      """;

  private static final String STARTED =
      """
      insert into place as known (id, project, category, started, started_on, started_told)
      values (?, ?, ?, ?, ?, ?)
      on conflict (id) do update set started = excluded.started,
        started_on = excluded.started_on, started_told = excluded.started_told
      where known.started_told is null or known.started_told < excluded.started_told
      """;

  private static final String CREATED =
      """
      insert into place as known (id, project, category, created, created_on, created_told)
      values (?, ?, ?, ?, ?, ?)
      on conflict (id) do update set created = excluded.created,
        created_on = excluded.created_on, created_told = excluded.created_told
      where known.created_told is null or known.created_told < excluded.created_told
      """;

  private static final String WITHDRAWN =
      """
      update place set withdrawn_on = ?, withdrawn_told = ?
       where id = ? and (withdrawn_told is null or withdrawn_told < ?)
      """;

  private final Sql sql;

  PlaceFacts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("registry.PlacesPlanned.v1", PlacesPlanned.class, this::planned).inAnyOrder();
    on.event("registry.PlacesDropped.v1", PlacesDropped.class, this::dropped).inAnyOrder();
    on.event("registry.PlacesCreationStarted.v1", PlacesCreationStarted.class, this::started)
        .inAnyOrder();
    on.event("registry.PlacesCreated.v1", PlacesCreated.class, this::created).inAnyOrder();
    on.event("registry.PlacesCreationChanged.v1", PlacesCreationChanged.class, this::changed)
        .inAnyOrder();
  }

  private void planned(PlacesPlanned event, EventHead head) {
    sql.update(
        PLANNED,
        event.placesId(),
        event.projectNumber(),
        event.category(),
        event.measure().equals(ERDF) ? event.places() : 0,
        head.sequence());
  }

  private void dropped(PlacesDropped event, EventHead head) {
    sql.update(
        PLANNED, event.placesId(), event.projectNumber(), event.category(), 0, head.sequence());
  }

  private void started(PlacesCreationStarted event, EventHead head) {
    sql.update(
        STARTED,
        event.creationId(),
        event.projectNumber(),
        event.category(),
        event.places(),
        event.startedOn(),
        head.sequence());
  }

  private void created(PlacesCreated event, EventHead head) {
    sql.update(
        CREATED,
        event.creationId(),
        event.projectNumber(),
        event.category(),
        event.places(),
        event.finishedOn(),
        head.sequence());
  }

  private void changed(PlacesCreationChanged event, EventHead head) {
    sql.update(
        STARTED,
        event.creationId(),
        event.projectNumber(),
        event.category(),
        event.places(),
        event.startedOn(),
        head.sequence());
    sql.update(
        CREATED,
        event.creationId(),
        event.projectNumber(),
        event.category(),
        event.places(),
        event.finishedOn(),
        head.sequence());
    sql.update(
        WITHDRAWN, event.withdrawnOn(), head.sequence(), event.creationId(), head.sequence());
  }

  /** The version in force of a region's DI plan names places; said again where it changes. */
  record PlacesPlanned(
      UUID placesId, String projectNumber, String category, String measure, int places) {}

  /** The version in force no longer names places. */
  record PlacesDropped(UUID placesId, String projectNumber, String category) {}

  /** The creation of places has started: what the published indicator counts. */
  record PlacesCreationStarted(
      UUID creationId, String projectNumber, String category, int places, LocalDate startedOn) {}

  /** Places are finished. */
  record PlacesCreated(
      UUID creationId, String projectNumber, String category, int places, LocalDate finishedOn) {}

  /** A creation of places as it stands, also put right or given up. */
  record PlacesCreationChanged(
      UUID creationId,
      String projectNumber,
      String category,
      int places,
      @MayBeMissing LocalDate startedOn,
      @MayBeMissing LocalDate finishedOn,
      @MayBeMissing LocalDate withdrawnOn) {}
}
