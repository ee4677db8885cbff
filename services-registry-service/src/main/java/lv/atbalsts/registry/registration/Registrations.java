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
import lv.atbalsts.registry.registration.RegistrationRequests.RegistrationSearch;

@ApplicationScoped
class Registrations implements KeysetRepository<Registration> {

  private final Territories territories;
  private final PublicSearch publicSearch;
  private final Sql sql;

  Registrations(Territories territories, PublicSearch publicSearch, Sql sql) {
    this.territories = territories;
    this.publicSearch = publicSearch;
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

  /** No number up to a published one is given out. */
  void numberIsTaken(String registerNumber) {
    sql.update(
        "update register_counter set last = greatest(last, ?)", Integer.valueOf(registerNumber));
  }

  Optional<Registration> withNumber(String registerNumber) {
    return find("registerNumber", registerNumber)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
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
  Page<Registration> search(
      RegistrationSearch wanted, SearchTerms terms, LocalDate day, PageRequest page) {
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
    publicSearch.narrow(where, terms, day);
    return page(page, where);
  }

  /** A text has a part as people write it. */
  private static String contains(String field, String part) {
    return "cast(folded(%s) as String) like cast(folded(:%s) as String) escape '!'"
        .formatted(field, part);
  }

  static String pattern(String part) {
    return "%" + part.strip().replaceAll("([!%_])", "!$1") + "%";
  }
}
