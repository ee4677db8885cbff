package lv.atbalsts.registry.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusals;

@ApplicationScoped
class Applications implements PanacheRepositoryBase<RegistrationApplication, UUID> {

  private static final UUID FIRST = new UUID(0, 0);

  RegistrationApplication seen(UUID id) {
    return orNotFound(findById(id));
  }

  Optional<RegistrationApplication> same(String provider, OfferedService service, LocalDate day) {
    return find(
            """
            provider = ?1 and service.serviceType = ?2 and service.address.code = ?3
            and submittedOn = ?4 and status <> ?5
            """,
            provider,
            service.serviceType(),
            service.address().code(),
            day,
            ApplicationStatus.REFUSED)
        .firstResultOptional();
  }

  /** Locked, so that of two decisions at once the second sees the first's outcome. */
  RegistrationApplication locked(UUID id) {
    return orNotFound(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<RegistrationApplication> after(UUID cursor, ApplicationStatus status, int count) {
    UUID from = cursor == null ? FIRST : cursor;
    return (status == null
            ? find("id > ?1 order by id", from)
            : find("id > ?1 and status = ?2 order by id", from, status))
        .page(0, count)
        .list();
  }

  private static RegistrationApplication orNotFound(RegistrationApplication found) {
    if (found == null) {
      throw Refusals.notFound("registration application").toException();
    }
    return found;
  }
}
