package lv.atbalsts.registry.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusals;

@ApplicationScoped
class Registrations implements PanacheRepositoryBase<Registration, UUID> {

  private static final UUID FIRST = new UUID(0, 0);

  Registration published(UUID id) {
    return orNotFound(findById(id));
  }

  Registration locked(UUID id) {
    return orNotFound(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Registration> ofApplication(UUID applicationId) {
    return find("applicationId", applicationId).firstResultOptional();
  }

  /** Registrations of the same provider, service type and address that hold in these days. */
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

  /**
   * @param codes of the municipality wanted, before and after reforms
   */
  List<Registration> search(
      RegistrationSearch wanted, Collection<String> codes, LocalDate day, UUID cursor, int count) {
    StringBuilder query =
        new StringBuilder(
            """
            id > :cursor and validFrom <= :day and (validTo is null or validTo >= :day)
            and (endedOn is null or endedOn > :day)
            """);
    Parameters values = Parameters.with("cursor", cursor == null ? FIRST : cursor).and("day", day);
    if (wanted.provider() != null) {
      query.append(
          " and (provider = :provider or cast(folded(providerName) as String) like cast(folded(:name) as String) escape '!')");
      values.and("provider", wanted.provider()).and("name", contains(wanted.provider()));
    }
    if (wanted.address() != null) {
      query.append(
          " and cast(folded(service.address.text) as String) like cast(folded(:address) as String) escape '!'");
      values.and("address", contains(wanted.address()));
    }
    if (wanted.serviceType() != null) {
      query.append(" and service.serviceType = :serviceType");
      values.and("serviceType", wanted.serviceType());
    }
    if (wanted.municipality() != null) {
      query.append(" and service.municipality in :codes");
      values.and("codes", codes);
    }
    return find(query.append(" order by id").toString(), values).page(0, count).list();
  }

  private static String contains(String text) {
    return "%" + text.strip().replaceAll("([!%_])", "!$1") + "%";
  }

  private static Registration orNotFound(Registration found) {
    if (found == null) {
      throw Refusals.notFound("registration").toException();
    }
    return found;
  }
}
