package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.grant.GrantDeclarations.WaitReason;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;

/** The grants of the clients that the caller may see. */
@ApplicationScoped
class Grants implements KeysetRepository<ServiceGrant> {

  @Override
  public String noun() {
    return "grant";
  }

  /** In which enrolment; the grant itself is not loaded, for the person is to be locked first. */
  Optional<UUID> enrolment(UUID id) {
    return getEntityManager()
        .createQuery("select enrolmentId from ServiceGrant where id = ?1", UUID.class)
        .setParameter(1, id)
        .getResultStream()
        .findFirst();
  }

  /** The one that was decided by the same paper, rows of the running transaction among them. */
  Optional<ServiceGrant> ofPaper(ServiceGrant grant) {
    flush();
    String paper = grant.paper();
    return find("clientId = ?1 and status <> ?2 order by id", grant.clientId(), GrantStatus.REVOKED)
        .stream()
        .filter(each -> each.paper().equals(paper))
        .findFirst();
  }

  /** Those of a plan's line, rows of the running transaction among them. */
  List<ServiceGrant> ofLine(UUID planLine) {
    flush();
    return list(
        "terms.planLineId = ?1 and status <> ?2 order by id", planLine, GrantStatus.REVOKED);
  }

  /**
   * Those that draw on a person's allowances; a grant withdrawn before it ever started does not.
   */
  List<ServiceGrant> heldBy(UUID holder) {
    return list(
        "holderId = ?1 and (status <> ?2 or everStarted) order by id", holder, GrantStatus.REVOKED);
  }

  /** Those of a person that are received, or will be. */
  List<ServiceGrant> goingOn(UUID client) {
    return list("clientId = ?1 and status in ('GRANTED', 'STARTED') order by id", client);
  }

  /** Those of plans; a grant withdrawn before it started is not among them. */
  List<ServiceGrant> ofPlans(Collection<UUID> plans) {
    return list(
        "planId in ?1 and (status in ('GRANTED', 'STARTED') or startedOn is not null) order by id",
        plans);
  }

  /** Those that wait, for anything where nothing is named. */
  Page<ServiceGrant> waiting(PageRequest page, Where where, WaitReason what) {
    return page(
        page,
        where
            .equal("status", GrantStatus.GRANTED)
            .equal("terms.declared.waitsFor", what)
            .and("terms.declared.waitsFor is not null"));
  }
}
