package lv.atbalsts.registry.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusals;

@ApplicationScoped
class PlacesLines implements PanacheRepositoryBase<PlacesLine, UUID> {

  private static final UUID FIRST = new UUID(0, 0);

  PlacesLine seen(UUID id) {
    return orNotFound(findById(id));
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

  List<PlacesLine> search(PlacesSearch wanted, UUID cursor, int count) {
    StringBuilder query = new StringBuilder("id > :cursor");
    Parameters values = Parameters.with("cursor", cursor == null ? FIRST : cursor);
    condition(query, values, "planId", wanted.plan());
    condition(query, values, "municipality", wanted.municipality());
    condition(query, values, "status", wanted.status());
    return find(query.append(" order by id").toString(), values).page(0, count).list();
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
