package lv.atbalsts.assessment.limit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The versions of the limits. */
@ApplicationScoped
class LimitVersions implements PanacheRepositoryBase<LimitVersion, UUID> {

  private static final String OF_LINE =
      "limitId in (select known.limitId from LimitVersion known where known.terms.rule = ?1)";
  private static final String IN_ORDER = " order by limitId, version";

  List<LimitVersion> all() {
    return list(IN_ORDER);
  }

  List<LimitVersion> inForce(String serviceType, LocalDate on) {
    return list(
        """
        (terms.validFrom is null or terms.validFrom <= ?1)
        and (validTo is null or validTo >= ?1)
        and (?2 is null or terms.serviceType = ?2)
        """
            + IN_ORDER,
        on,
        serviceType);
  }

  /** All versions of the limit to which a line of the domain's list belongs. */
  List<LimitVersion> of(String rule) {
    return list(OF_LINE + IN_ORDER, rule);
  }

  /**
   * As {@link #of}, once nobody else adds a version: asked again after the wait, for a version that
   * was added meanwhile is not among the rows that were waited for.
   */
  List<LimitVersion> locked(String rule) {
    find(OF_LINE + IN_ORDER, rule).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    return of(rule);
  }

  /** Those that nobody was told of; another instance that asks waits, and then finds none. */
  List<LimitVersion> notAnnounced() {
    return find("not announced" + IN_ORDER).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }
}
