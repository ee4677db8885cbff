package lv.atbalsts.assessment.upstream.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/** Follows how many places are free at a registration, as the registry tells them. */
@ApplicationScoped
class FreePlacesSubscriber implements Subscriber {

  private final Sql sql;

  FreePlacesSubscriber(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("registry.FreePlacesChanged.v1", FreePlaces.class, this::changed)
        .about(places -> places.capacityId() + " free");
  }

  /** They are free since the first day on which there were any. */
  private void changed(FreePlaces places) {
    sql.update(
        """
        insert into known_free_places as known (capacity_id, registration_id, target_group, since, free)
        values (?, ?, ?, ?, ?)
        on conflict (capacity_id) do update set free = excluded.free,
          since = case when known.free > 0 and excluded.free > 0 then known.since else excluded.since end
        """,
        places.capacityId(),
        places.registrationId(),
        places.targetGroup(),
        places.from(),
        places.free());
  }

  /** Places of a registration for a target group, and how many of them are free. */
  record FreePlaces(
      UUID capacityId, UUID registrationId, String targetGroup, LocalDate from, int free) {}
}
