package lv.atbalsts.indicators.upstream.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/**
 * Service places (sabiedrībā balstītu sociālo pakalpojumu vietas). Each step has its own columns,
 * so the steps may be heard of in any order.
 */
@ApplicationScoped
class PlaceFacts implements Subscriber {

  private final Sql sql;

  PlaceFacts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("registry.PlacesPlanned.v1", PlacesPlanned.class, this::planned)
        .about(event -> List.of("planned", event.placesId()));
    on.event("registry.PlacesCreationStarted.v1", PlacesCreationStarted.class, this::started)
        .about(event -> List.of("started", event.placesId()));
    on.event("registry.PlacesCreated.v1", PlacesCreated.class, this::created)
        .about(event -> List.of("created", event.placesId()));
  }

  private void planned(PlacesPlanned event) {
    sql.update(
        """
        insert into place (id, project, category, planned)
        values (?, ?, ?, ?)
        on conflict (id) do update set planned = excluded.planned
        """,
        event.placesId(),
        event.projectNumber(),
        event.category(),
        event.places());
  }

  private void started(PlacesCreationStarted event) {
    sql.update(
        """
        insert into place (id, project, category, started, started_on)
        values (?, ?, ?, ?, ?)
        on conflict (id) do update set started = excluded.started, started_on = excluded.started_on
        """,
        event.placesId(),
        event.projectNumber(),
        event.category(),
        event.places(),
        event.startedOn());
  }

  private void created(PlacesCreated event) {
    sql.update(
        """
        insert into place (id, project, category, created, created_on)
        values (?, ?, ?, ?, ?)
        on conflict (id) do update set created = excluded.created, created_on = excluded.created_on
        """,
        event.placesId(),
        event.projectNumber(),
        event.category(),
        event.places(),
        event.finishedOn());
  }

  /** A region's DI plan names places. */
  record PlacesPlanned(UUID placesId, String projectNumber, String category, int places) {}

  /** The creation of places has started: what the published indicator counts. */
  record PlacesCreationStarted(
      UUID placesId, String projectNumber, String category, int places, LocalDate startedOn) {}

  /** Places are finished. */
  record PlacesCreated(
      UUID placesId, String projectNumber, String category, int places, LocalDate finishedOn) {}
}
