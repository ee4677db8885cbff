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

  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

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

  /** One that others read too, while whoever changes it waits. */
  Registration held(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
        .orElseThrow(() -> Refusals.notFound(noun()));
  }

  Optional<Registration> ofApplication(UUID applicationId) {
    return find("applicationId", applicationId).firstResultOptional();
  }

  /**
   * Registrations of a provider for one service type and place that hold in these days.
   *
   * @param to the last of them; null where they have no end
   */
  List<Registration> overlapping(
      String provider, OfferedService service, LocalDate from, LocalDate to) {
    return list(
        """
        holder.provider = ?1 and service.serviceType = ?2 and coalesce(service.address.code, 'AREA') = ?3
        and term.validFrom <= ?5 and (term.validTo is null or term.validTo >= ?4)
        and (term.endedOn is null or term.endedOn > ?4) order by term.validFrom
        """,
        provider,
        service.serviceType(),
        service.placeKey(),
        from,
        to == null ? NO_END : to);
  }

  /** All of a provider, also those that have ended. */
  List<Registration> of(String provider) {
    return find("holder.provider = ?1 order by id", provider)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Registrations whose years are over and are not yet recorded as ended, locked. */
  List<Registration> overdue(LocalDate today, int count) {
    return find("term.endedOn is null and term.validTo < ?1 order by id", today)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .page(0, count)
        .list();
  }

  /** Those that hold on a day, as the public searches them; suspended ones do not. */
  Page<Registration> search(
      RegistrationSearch wanted, SearchTerms terms, LocalDate day, PageRequest page) {
    Where where =
        Where.all()
            .and(
                """
                term.validFrom <= :day and (term.validTo is null or term.validTo >= :day)
                and (term.endedOn is null or term.endedOn > :day)
                and not exists (select 1 from Suspension s where s member of term.suspensions
                  and s.suspendedOn <= :day and (s.resumedOn is null or s.resumedOn > :day))
                """,
                "day",
                day)
            .equal("service.serviceType", wanted.serviceType());
    if (wanted.municipality() != null) {
      String[] codes = territories.lineage(wanted.municipality()).toArray(String[]::new);
      where
          .and("service.municipality in :codes or array_overlaps(service.serviceArea, :area)")
          .with("codes", List.of(codes))
          .with("area", codes);
    }
    if (wanted.expiringWithin() != null) {
      PublicSearch.requireDays("expiring-within", wanted.expiringWithin());
      where.notAfter("term.validTo", day.plusDays(wanted.expiringWithin()));
    }
    if (wanted.qualityDueWithin() != null) {
      PublicSearch.requireDays("quality-due-within", wanted.qualityDueWithin());
      where.notAfter("quality.qualityDueOn", day.plusDays(wanted.qualityDueWithin()));
    }
    if (wanted.provider() != null) {
      where
          .and("holder.provider = :number or " + contains("holder.providerName", "name"))
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
