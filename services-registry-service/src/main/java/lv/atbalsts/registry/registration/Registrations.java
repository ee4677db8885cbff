package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.overview.OverviewPart;
import lv.atbalsts.registry.overview.OverviewPart.OverviewItemKind;
import lv.atbalsts.registry.overview.OverviewPart.OverviewSubject;
import lv.atbalsts.registry.overview.OverviewSource;
import lv.atbalsts.registry.registration.RegistrationRequests.RegistrationSearch;

@ApplicationScoped
class Registrations implements KeysetRepository<Registration>, OverviewSource {

  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  /** So far above the last number a published one may be: assumed, well above their gaps. */
  private static final int MOST_AHEAD = 10_000;

  private static final String SUSPENDED_ON_DAY =
      """
      exists (select 1 from Suspension s where s member of term.suspensions
        and s.suspendedOn <= :day and (s.resumedOn is null or s.resumedOn > :day))
      """;

  private static final String HOLDS_ON_DAY =
      """
      term.validFrom <= :day and (term.validTo is null or term.validTo >= :day)
      and (term.endedOn is null or term.endedOn > :day) and not\s\
      """
          + SUSPENDED_ON_DAY;

  /** As {@link RegistrationTerm#shownOn} says it. */
  private static final String STATUS_ON_DAY =
      """
      case when term.endedOn <= :day then cast(term.status as String)
        when term.validTo < :day then 'EXPIRED'
        when\s\
      """
          + SUSPENDED_ON_DAY
          + " then 'SUSPENDED' else 'REGISTERED' end";

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

  /** No number up to a published one is given out; one far ahead of the last is a mistake. */
  void numberIsTaken(String registerNumber) {
    int number = Integer.parseInt(registerNumber);
    int last =
        sql.query("select last from register_counter for update", row -> row.getInt("last"))
            .getFirst();
    if (number > last + MOST_AHEAD) {
      throw RegistryRefusal.NUMBER_FAR_AHEAD.with(registerNumber, last, MOST_AHEAD);
    }
    sql.update("update register_counter set last = greatest(last, ?)", number);
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

  /**
   * Those that hold on a day, as the public searches them, or that have the status asked for.
   *
   * @param owner the only provider whose registrations are searched; null for all
   */
  Page<Registration> search(
      RegistrationSearch wanted, String owner, SearchTerms terms, LocalDate day, PageRequest page) {
    Where where =
        Where.all()
            .equal("holder.provider", owner)
            .equal("service.serviceType", wanted.serviceType());
    if (wanted.status() == null) {
      where.and(HOLDS_ON_DAY, "day", day);
    } else if (!wanted.status().equals(RegistrationSearch.ANY_STATUS)) {
      where.and(STATUS_ON_DAY + " = :status", "status", wanted.status()).with("day", day);
    }
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
    return pageWith("Registration", "term.suspensions", page, where);
  }

  /** A text has a part as people write it. */
  private static String contains(String field, String part) {
    return "cast(folded(%s) as String) like cast(folded(:%s) as String) escape '!'"
        .formatted(field, part);
  }

  static String pattern(String part) {
    return "%" + part.strip().replaceAll("([!%_])", "!$1") + "%";
  }

  @Override
  public OverviewPart of(String provider, LocalDate today, LocalDate until) {
    return OverviewPart.of(
        OverviewSubject.REGISTRATION,
        list("holder.provider", provider),
        each -> each.term().shownOn(today),
        each ->
            each.term().overOn(today)
                ? Stream.empty()
                : Stream.concat(
                    OverviewPart.by(
                        until,
                        OverviewItemKind.REGISTRATION_EXPIRING,
                        each.id(),
                        each.term().validTo()),
                    OverviewPart.by(
                        until,
                        OverviewItemKind.QUALITY_ASSESSMENT_DUE,
                        each.id(),
                        each.quality().qualityDueOn())));
  }
}
