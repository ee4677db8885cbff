package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class Applications implements KeysetRepository<RegistrationApplication> {

  @Override
  public String noun() {
    return "registration application";
  }

  /** Those of the providers and days that were not refused. */
  List<RegistrationApplication> standing(Set<String> providers, Set<LocalDate> days) {
    return list(
        "provider in ?1 and submittedOn in ?2 and status <> ?3 order by id",
        providers,
        days,
        ApplicationStatus.REFUSED);
  }
}
