package lv.atbalsts.registry.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusals;

@ApplicationScoped
class Capacities implements KeysetRepository<Capacity> {

  private final Sql sql;

  Capacities(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "capacity";
  }

  /** Whose places they are, without looking at the rest. */
  UUID registrationOf(UUID id) {
    return sql
        .query(
            "select registration_id from capacity where id = ?",
            row -> row.getObject("registration_id", UUID.class),
            id)
        .stream()
        .findFirst()
        .orElseThrow(() -> Refusals.notFound(noun()));
  }
}
