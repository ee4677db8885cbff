package lv.atbalsts.registry.institution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusals;

@ApplicationScoped
class Institutions implements PanacheRepositoryBase<Institution, UUID> {

  private static final UUID FIRST = new UUID(0, 0);

  Institution known(UUID id) {
    Institution found = findById(id);
    if (found == null) {
      throw Refusals.notFound("institution").toException();
    }
    return found;
  }

  List<Institution> after(UUID cursor, int count) {
    return find("id > ?1 order by id", cursor == null ? FIRST : cursor).page(0, count).list();
  }
}
