package lv.atbalsts.registry.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusals;

@ApplicationScoped
class PlacesLines implements PanacheRepositoryBase<PlacesLine, UUID> {

  private static final UUID FIRST = new UUID(0, 0);

  PlacesLine seen(UUID id) {
    return orNotFound(findById(id));
  }

  PlacesLine seen(UUID id, Collection<String> municipalities) {
    return orNotFound(find("id = ?1 and municipality in ?2", id, municipalities).firstResult());
  }

  PlacesLine locked(UUID id) {
    return orNotFound(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<PlacesLine> of(UUID planId) {
    return list("planId = ?1 order by id", planId);
  }

  boolean anyOf(UUID planId) {
    return count("planId", planId) > 0;
  }

  /**
   * @param wantedCodes of the municipality wanted; null for any
   * @param ownCodes of the municipality that asks; null for another caller
   */
  List<PlacesLine> search(
      PlacesSearch wanted,
      Collection<String> wantedCodes,
      Collection<String> ownCodes,
      UUID cursor,
      int count) {
    StringBuilder query = new StringBuilder("id > :cursor");
    Parameters values = Parameters.with("cursor", cursor == null ? FIRST : cursor);
    condition(query, values, "planId", wanted.plan());
    among(query, values, "wanted", wantedCodes);
    among(query, values, "own", ownCodes);
    condition(query, values, "status", wanted.status());
    return find(query.append(" order by id").toString(), values).page(0, count).list();
  }

  private static void among(
      StringBuilder query, Parameters values, String name, Collection<String> codes) {
    if (codes != null) {
      query.append(" and municipality in :").append(name);
      values.and(name, codes);
    }
  }

  private static void condition(
      StringBuilder query, Parameters values, String field, Object value) {
    if (value != null) {
      query.append(" and ").append(field).append(" = :").append(field);
      values.and(field, value);
    }
  }

  private static PlacesLine orNotFound(PlacesLine found) {
    if (found == null) {
      throw Refusals.notFound("places").toException();
    }
    return found;
  }
}
