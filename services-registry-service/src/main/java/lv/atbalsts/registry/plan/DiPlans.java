package lv.atbalsts.registry.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusals;

@ApplicationScoped
class DiPlans implements PanacheRepositoryBase<DiPlan, UUID> {

  private static final UUID FIRST = new UUID(0, 0);

  DiPlan seen(UUID id) {
    return orNotFound(findById(id));
  }

  DiPlan locked(UUID id) {
    return orNotFound(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<DiPlan> ofProject(String project) {
    return find("project", project).firstResultOptional();
  }

  List<DiPlan> after(UUID cursor, int count) {
    return find("id > ?1 order by id", cursor == null ? FIRST : cursor).page(0, count).list();
  }

  private static DiPlan orNotFound(DiPlan found) {
    if (found == null) {
      throw Refusals.notFound("DI plan").toException();
    }
    return found;
  }
}
