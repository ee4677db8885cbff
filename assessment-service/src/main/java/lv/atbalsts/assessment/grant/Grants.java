package lv.atbalsts.assessment.grant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The grants of the clients that the caller may see. */
@ApplicationScoped
class Grants implements PanacheRepositoryBase<ServiceGrant, UUID> {

  /** In which enrolment; the grant itself is not loaded, for the person is to be locked first. */
  Optional<UUID> enrolment(UUID id) {
    return getEntityManager()
        .createQuery("select enrolmentId from ServiceGrant where id = ?1", UUID.class)
        .setParameter(1, id)
        .getResultStream()
        .findFirst();
  }

  List<ServiceGrant> after(UUID cursor, int limit) {
    return (cursor == null ? find("order by id") : find("id > ?1 order by id", cursor))
        .page(0, limit)
        .list();
  }

  /** The one that was decided by the same paper, rows of the running transaction among them. */
  Optional<ServiceGrant> ofPaper(ServiceGrant grant) {
    flush();
    String paper = GrantPaper.key(grant.view());
    return find(
            "clientId = ?1 and course.status <> ?2 order by id",
            grant.clientId(),
            GrantStatus.REVOKED)
        .stream()
        .filter(each -> GrantPaper.key(each.view()).equals(paper))
        .findFirst();
  }

  /** Those of a plan's line, rows of the running transaction among them. */
  List<ServiceGrant> ofLine(UUID planLine) {
    flush();
    return list(
        "planLineId = ?1 and course.status <> ?2 order by id", planLine, GrantStatus.REVOKED);
  }

  /**
   * Those that draw on a person's allowances; a grant withdrawn before it ever started does not.
   */
  List<ServiceGrant> heldBy(UUID holder) {
    return list(
        "holderId = ?1 and (course.status <> ?2 or course.everStarted) order by id",
        holder,
        GrantStatus.REVOKED);
  }

  /** Those of a person that are received, or will be. */
  List<ServiceGrant> goingOn(UUID client) {
    return list("clientId = ?1 and course.status in ('GRANTED', 'STARTED') order by id", client);
  }

  /** Those that wait, for anything where nothing is named. */
  List<ServiceGrant> waiting(Wait what, UUID after, int limit) {
    return find(
            """
            course.status = ?1 and declared.waitsFor is not null
            and (?2 is null or declared.waitsFor = ?2)
            and (?3 is null or id > ?3) order by id
            """,
            GrantStatus.GRANTED,
            what,
            after)
        .page(0, limit)
        .list();
  }
}
