package lv.atbalsts.funding.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Measures implements PanacheRepositoryBase<Measure, UUID> {

  boolean holds(String code) {
    return count("code", code) > 0;
  }

  List<Measure> after(UUID cursor, int rows) {
    return cursor == null
        ? find("order by id").page(0, rows).list()
        : find("id > ?1 order by id", cursor).page(0, rows).list();
  }
}
