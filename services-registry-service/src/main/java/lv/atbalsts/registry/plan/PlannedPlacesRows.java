package lv.atbalsts.registry.plan;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;

@ApplicationScoped
class PlannedPlacesRows implements KeysetRepository<PlannedPlaces> {

  /** A version is in force from the day of its approval until that of the next. */
  static final String IN_FORCE = "inForceFrom <= :day and (inForceTo is null or inForceTo > :day)";

  private final Sql sql;

  PlannedPlacesRows(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "places";
  }

  List<PlannedPlaces> of(UUID versionId) {
    return list("versionId = ?1 order by placesId", versionId);
  }

  Optional<PlannedPlaces> of(UUID versionId, UUID placesId) {
    return find("versionId = ?1 and placesId = ?2", versionId, placesId).firstResultOptional();
  }

  boolean anyOf(UUID versionId) {
    return count("versionId", versionId) > 0;
  }

  /** The lines that the version in force names. */
  List<PlannedPlaces> inForce(UUID planId) {
    return list(
        "planId = ?1 and inForceFrom is not null and inForceTo is null order by placesId", planId);
  }

  /** What the versions that are or were in force name of a line, in their order. */
  List<PlannedPlaces> everInForce(UUID placesId) {
    return list("placesId = ?1 and inForceFrom is not null order by versionNumber", placesId);
  }

  /** Writes from when until when each version of a plan is in force. */
  void writeDays(UUID planId) {
    flush();
    sql.update(
        """
        update planned_places named set in_force_from = days.first, in_force_to = days.next
        from (select v.id, approved.first, approved.next from di_plan_version v
              left join (select id, decided_on as first,
                           lead(decided_on) over (order by number) as next
                         from di_plan_version where plan_id = ? and status = 'APPROVED') approved
                on approved.id = v.id
              where v.plan_id = ?) days
        where named.version_id = days.id
          and (named.in_force_from, named.in_force_to) is distinct from (days.first, days.next)
        """,
        planId,
        planId);
    getEntityManager().clear();
  }

  /**
   * A line as the newest version names it, or the version in force on a day.
   *
   * @param day null for the newest version, also one that is not approved
   * @param own only where it is in one of these municipalities; null for any
   */
  Optional<PlannedPlaces> named(UUID placesId, LocalDate day, Collection<String> own) {
    Parameters values = Parameters.with("id", placesId);
    return find(
            "placesId = :id" + day(day, values) + own(own, values) + " order by versionNumber desc",
            values)
        .firstResultOptional();
  }

  /** Lines in force on a day that this measure pays and whose day is past. */
  List<PlannedPlaces> due(String measure, LocalDate day, Collection<String> own) {
    Parameters values = Parameters.with("measure", measure);
    return list(
        "terms.measure = :measure and terms.plannedFor < :day"
            + day(day, values)
            + own(own, values)
            + " order by terms.plannedFor, placesId",
        values);
  }

  private static String day(LocalDate day, Parameters values) {
    if (day == null) {
      return "";
    }
    values.and("day", day);
    return " and " + IN_FORCE;
  }

  private static String own(Collection<String> own, Parameters values) {
    if (own == null) {
      return "";
    }
    values.and("own", own);
    return " and terms.municipality in :own";
  }
}
