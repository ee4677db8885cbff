package lv.atbalsts.registry.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.registry.capacity.CapacityView.Buyer;
import lv.atbalsts.registry.registration.FreePlacesRead;

/** What holds the places of capacities, counted by the functions of the database. */
@ApplicationScoped
class Occupancy implements FreePlacesRead {

  private final Sql sql;

  Occupancy(Sql sql) {
    this.sql = sql;
  }

  /**
   * Writes a hold, or what became of it. What the codes hold for which its municipality answers is
   * its own from now on.
   */
  void put(UUID capacityId, PlaceHold hold, Collection<String> holders) {
    sql.update(
        """
        with joined as (
          update place_hold set holder = ?
           where capacity_id = ? and holder = any (?) and holder <> ?)
        insert into place_hold (id, capacity_id, holder, kind, places, first_day, last_day, held_until)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set kind = excluded.kind, places = excluded.places,
          first_day = excluded.first_day, last_day = excluded.last_day,
          held_until = excluded.held_until
        """,
        hold.holder(),
        capacityId,
        holders,
        hold.holder(),
        hold.id(),
        capacityId,
        hold.holder(),
        hold.kind(),
        hold.places(),
        hold.firstDay(),
        hold.lastDay(),
        hold.heldUntil());
  }

  void remove(UUID id) {
    sql.update("delete from place_hold where id = ?", id);
  }

  /** The first of these days on which more is held than there is; a null last day is open. */
  Optional<OverbookedDay> overbooked(UUID capacityId, LocalDate first, LocalDate last) {
    return sql
        .query(
            "select day, maximum, used from overbooked_day(?, ?, cast(? as date))",
            row ->
                new OverbookedDay(
                    row.getObject("day", LocalDate.class),
                    row.getInt("maximum"),
                    row.getInt("used")),
            capacityId,
            first,
            last)
        .stream()
        .findFirst();
  }

  /** How many places can be had from a day on without an end. */
  int freeFrom(UUID capacityId, LocalDate day) {
    return sql.query("select places_free_from(?, ?)", row -> row.getInt(1), capacityId, day)
        .getFirst();
  }

  @Override
  public List<UUID> registrationsWith(int free, LocalDate day) {
    return sql.query(
        """
        select distinct c.registration_id
          from capacity c, lateral places_on(c.id, ?) p
         where p.maximum - p.used >= ?
        """,
        row -> row.getObject("registration_id", UUID.class),
        day,
        free);
  }

  /** Capacities of which something else is true by now than others were told. */
  List<UUID> toldOtherwise(LocalDate today, int count) {
    return sql.query(
        """
        select id from capacity where told_free <> places_free_from(id, ?) order by id limit ?
        """,
        row -> row.getObject("id", UUID.class),
        today,
        count);
  }

  /** The numbers of a day, by capacity. */
  Map<UUID, PlacesOfDay> on(Collection<UUID> capacities, LocalDate day) {
    Map<UUID, PlacesOfDay> numbers = new HashMap<>();
    sql.query(
            """
            select asked.id, p.*
              from unnest(cast(? as uuid[])) asked (id), lateral places_on(asked.id, ?) p
            """,
            row ->
                Map.entry(
                    row.getObject("id", UUID.class),
                    new PlacesOfDay(
                        row.getInt("maximum"),
                        row.getInt("funded"),
                        row.getString("project_number"),
                        row.getInt("occupied"),
                        row.getInt("used"))),
            capacities,
            day)
        .forEach(each -> numbers.put(each.getKey(), each.getValue()));
    return numbers;
  }

  /** Who has agreed upon places on a day, by capacity. */
  Map<UUID, List<Buyer>> buyersOn(Collection<UUID> capacities, LocalDate day) {
    return sql
        .query(
            """
            select capacity_id, holder, places, first_day, last_day from place_hold
             where capacity_id = any (?) and kind = 'AGREED'
               and first_day <= ? and (last_day is null or last_day >= ?)
             order by holder, id
            """,
            row ->
                Map.entry(
                    row.getObject("capacity_id", UUID.class),
                    new Buyer(
                        row.getString("holder"),
                        row.getInt("places"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class))),
            capacities,
            day,
            day)
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** A day on which more places are held than there are. */
  record OverbookedDay(LocalDate day, int maximum, int used) {

    int excess() {
      return used - maximum;
    }
  }

  /**
   * The numbers of a day.
   *
   * @param used what is held in all: placements, reservations, and agreed places that stand empty
   */
  record PlacesOfDay(int maximum, int funded, String projectNumber, int occupied, int used) {}
}
