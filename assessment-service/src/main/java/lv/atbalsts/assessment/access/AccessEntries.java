package lv.atbalsts.assessment.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The access log's entries that the caller may see. */
@ApplicationScoped
class AccessEntries implements PanacheRepositoryBase<AccessEntry, UUID> {

  List<AccessEntry> of(
      List<UUID> clients,
      OffsetDateTime from,
      OffsetDateTime before,
      String operation,
      UUID after,
      int limit) {
    StringBuilder query = new StringBuilder("clientId in :clients");
    Map<String, Object> values = new HashMap<>(Map.of("clients", clients));
    add(query, values, " and at >= :from", "from", from);
    add(query, values, " and at < :before", "before", before);
    add(query, values, " and operation = :operation", "operation", operation);
    add(query, values, " and id > :after", "after", after);
    return find(query + " order by id", values).page(0, limit).list();
  }

  private static void add(
      StringBuilder query,
      Map<String, Object> values,
      String condition,
      String name,
      Object value) {
    if (value != null) {
      query.append(condition);
      values.put(name, value);
    }
  }
}
