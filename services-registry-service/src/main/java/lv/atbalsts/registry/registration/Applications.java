package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.registry.registration.ApplicationRequests.SubmitApplication;

@ApplicationScoped
class Applications implements KeysetRepository<RegistrationApplication> {

  @Override
  public String noun() {
    return "registration application";
  }

  /** The same paper, entered before; one that was refused may be entered again. */
  Optional<RegistrationApplication> same(SubmitApplication given) {
    return find(
            """
            provider = ?1 and service.serviceType = ?2 and service.address.code = ?3
            and submittedOn = ?4 and status <> ?5
            """,
            given.provider(),
            given.service().serviceType(),
            given.service().address().code(),
            given.submittedOn(),
            ApplicationStatus.REFUSED)
        .firstResultOptional();
  }
}
