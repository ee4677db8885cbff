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
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.values.ProjectNumber;
import lv.atbalsts.registry.creation.CreationRequests.CreationSearch;
import lv.atbalsts.registry.creation.rules.WaitingDays.Finished;

@ApplicationScoped
class PlaceCreations implements KeysetRepository<PlaceCreation> {

  /** As {@link CreationTerms#asOf} has it. */
  private static final String STATUS_ON_DAY =
      """
      case when terms.withdrawnOn <= :day then 'WITHDRAWN' when terms.registeredOn <= :day then 'REGISTERED'
        when terms.equippedOn <= :day then 'EQUIPPED' when terms.finishedOn <= :day then 'FINISHED'
        when terms.startedOn <= :day then 'UNDER_CONSTRUCTION' else 'PLANNED' end
      """;

  private final Territories territories;
  private final Sql sql;

  PlaceCreations(Territories territories, Sql sql) {
    this.territories = territories;
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "creation of places";
  }

  /**
   * Those that are searched, as they were on a day where one is given.
   *
   * @param own codes of the municipality that searches; null for whoever sees all
   */
  Page<PlaceCreation> search(CreationSearch wanted, Collection<String> own, PageRequest page) {
    Where where =
        Where.all()
            .equal("line.placesId", wanted.placesId())
            .equal("line.planId", wanted.planId())
            .equal("line.projectNumber", ProjectNumber.written(wanted.projectNumber()))
            .equal("line.serviceType", wanted.serviceType())
            .among("line.municipality", wanted.municipality(), territories::lineage)
            .notAfter("terms.plannedOn", wanted.asOf());
    if (wanted.asOf() == null) {
      where.equal("status", wanted.status());
    } else if (wanted.status() != null) {
      where
          .and(STATUS_ON_DAY + " = :status", "status", wanted.status().name())
          .with("day", wanted.asOf());
    }
    if (own != null) {
      where.and("line.municipality in :own", "own", own);
    }
    return page(page, where);
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
