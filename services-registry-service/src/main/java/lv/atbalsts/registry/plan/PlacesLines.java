package lv.atbalsts.registry.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;

@ApplicationScoped
class PlacesLines implements KeysetRepository<PlacesLine> {

  private final Sql sql;

  PlacesLines(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "places";
  }

  /** Nobody begins places of this plan until the transaction ends. */
  void lockOf(UUID planId) {
    find("planId = ?1 order by id", planId).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** Writes how many places of each line the version in force lets the ERDF build. */
  void writeRoom(UUID planId) {
    sql.update(
        """
        update places line set room = coalesce(
          (select named.places from planned_places named
            where named.places_id = line.id and named.measure = ?
              and named.in_force_from is not null and named.in_force_to is null), 0)
        where plan_id = ?
        """,
        PlacesTerms.ERDF,
        planId);
  }
}
