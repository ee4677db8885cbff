package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.registry.registration.RegistrationRequests.RegistrationSearch;

@ApplicationScoped
class Registrations implements KeysetRepository<Registration> {

  private final Territories territories;
  private final Sql sql;

  Registrations(Territories territories, Sql sql) {
    this.territories = territories;
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "registration";
  }

  /**
   * The next register number (reģistra numurs), without a gap or a double: whoever takes one holds
   * the counter's row until the transaction ends, so registrations queue here.
   */
  int nextNumber() {
    return sql.query(
            "update register_counter set last = last + 1 returning last", row -> row.getInt("last"))
        .getFirst();
  }

  /** One that others read too, while whoever changes it waits. */
  Registration held(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
        .orElseThrow(() -> Refusals.notFound(noun()));
  }

  Optional<Registration> ofApplication(UUID applicationId) {
    return find("applicationId", applicationId).firstResultOptional();
  }

  /** Registrations of a provider for one service type and address that hold in these days. */
  List<Registration> overlapping(
      String provider, OfferedService service, LocalDate from, LocalDate to) {
    return list(
        """
        provider = ?1 and service.serviceType = ?2 and service.address.code = ?3
        and validFrom <= ?5 and (validTo is null or validTo >= ?4)
        and (endedOn is null or endedOn > ?4) order by validFrom
        """,
        provider,
        service.serviceType(),
        service.address().code(),
        from,
        to);
  }

  /** All of a provider, also those that have ended. */
  List<Registration> of(String provider) {
    return find("provider = ?1 order by id", provider)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Registrations whose years are over and are not yet recorded as ended, locked. */
  List<Registration> overdue(LocalDate today, int count) {
    return find("status = ?1 and validTo < ?2 order by id", RegistrationStatus.REGISTERED, today)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .page(0, count)
        .list();
  }

  /** Those that hold on a day, as the public searches them. */
  Page<Registration> search(RegistrationSearch wanted, LocalDate day, PageRequest page) {
    Where where =
        Where.all()
            .and(
                """
                validFrom <= :day and (validTo is null or validTo >= :day)
                and (endedOn is null or endedOn > :day)
                """,
                "day",
                day)
            .equal("service.serviceType", wanted.serviceType())
            .among("service.municipality", wanted.municipality(), territories::lineage);
    if (wanted.provider() != null) {
      where
          .and("provider = :number or " + contains("providerName", "name"))
          .with("number", wanted.provider())
          .with("name", pattern(wanted.provider()));
    }
    if (wanted.address() != null) {
      where.and(contains("service.address.text", "address"), "address", pattern(wanted.address()));
    }
    return page(page, where);
  }

  /** A text has a part as people write it. */
  private static String contains(String field, String part) {
    return "cast(folded(%s) as String) like cast(folded(:%s) as String) escape '!'"
        .formatted(field, part);
  }

  private static String pattern(String part) {
    return "%" + part.strip().replaceAll("([!%_])", "!$1") + "%";
  }
}
