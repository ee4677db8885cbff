package lv.atbalsts.funding.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Measures implements PanacheRepositoryBase<Measure, UUID> {

  Optional<Measure> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  /** Waits for the row: contracts of one measure are signed one after the other. */
  Measure locked(String code) {
    return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
  }

  List<Measure> after(UUID cursor, int rows) {
    return cursor == null
        ? find("order by id").page(0, rows).list()
        : find("id > ?1 order by id", cursor).page(0, rows).list();
  }
}
