package lv.atbalsts.registry.creation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.registry.creation.rules.WaitingDays.Finished;

@ApplicationScoped
class PlaceCreations implements KeysetRepository<PlaceCreation> {

  private final Sql sql;

  PlaceCreations(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "creation of places";
  }

  List<PlaceCreation> ofLine(UUID placesId) {
    return list("line.placesId = ?1 order by id", placesId);
  }

  List<PlaceCreation> ofPlan(UUID planId) {
    return list("line.planId = ?1 order by line.placesId, id", planId);
  }

  /** How many places of each of these lines are registered on a day. */
  Map<UUID, Integer> registered(Collection<UUID> lines, LocalDate day) {
    Map<UUID, Integer> places = new HashMap<>();
    sql.query(
        """
        select places_id, sum(places) as places from place_creation
         where places_id = any (?) and registered_on <= ?
           and (withdrawn_on is null or withdrawn_on > ?)
         group by places_id
        """,
        row -> places.put(row.getObject("places_id", UUID.class), row.getInt("places")),
        lines,
        day,
        day);
    return places;
  }

  /** What stands in a registration. */
  List<PlaceCreation> standingIn(UUID registrationId) {
    return list(
        "terms.registrationId = ?1 and terms.withdrawnOn is null order by id", registrationId);
  }

  /** How many places of other creations stand in a registration. */
  int registeredBeside(UUID id, UUID registrationId) {
    return sql.query(
            """
            select coalesce(sum(places), 0) as places from place_creation
             where registration_id = ? and id <> ? and withdrawn_on is null
            """,
            row -> row.getInt("places"),
            registrationId,
            id)
        .getFirst();
  }

  /** What is finished on a day, by the municipality it was planned in. */
  List<Map.Entry<String, Finished>> finished(LocalDate day) {
    return sql.query(
        """
        select municipality, places, finished_on, registered_on from place_creation
         where finished_on <= ? and (withdrawn_on is null or withdrawn_on > ?)
         order by municipality, id
        """,
        row ->
            Map.entry(
                row.getString("municipality"),
                new Finished(
                    row.getInt("places"),
                    row.getObject("finished_on", LocalDate.class),
                    row.getObject("registered_on", LocalDate.class))),
        day,
        day);
  }
}
