package lv.atbalsts.assessment.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;

/** The enrolments of the clients that the caller may see. */
@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

  /** Whose it is; the enrolment itself is not loaded, for the person is to be locked first. */
  Optional<UUID> client(UUID id) {
    return getEntityManager()
        .createQuery("select clientId from Enrolment where id = ?1", UUID.class)
        .setParameter(1, id)
        .getResultStream()
        .findFirst();
  }

  Optional<Enrolment> same(UUID client, String project, TargetGroup group) {
    return find("clientId = ?1 and project = ?2 and targetGroup = ?3", client, project, group)
        .firstResultOptional();
  }

  boolean enrolledBy(UUID client, TargetGroup group, LocalDate day) {
    return count("clientId = ?1 and targetGroup = ?2 and enrolledOn <= ?3", client, group, day) > 0;
  }

  List<Enrolment> of(UUID client) {
    return list("clientId = ?1 order by id", client);
  }

  List<Enrolment> after(UUID cursor, int limit) {
    return (cursor == null ? find("order by id") : find("id > ?1 order by id", cursor))
        .page(0, limit)
        .list();
  }
}
