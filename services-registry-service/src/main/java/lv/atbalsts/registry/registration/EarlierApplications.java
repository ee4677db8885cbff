package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The applications that stand when others are submitted, and those of these that came before. */
final class EarlierApplications {

  private final Set<String> providers;
  private final Map<Same, UUID> standing = new HashMap<>();

  EarlierApplications(Set<String> providers, List<RegistrationApplication> standing) {
    this.providers = providers;
    standing.forEach(each -> this.standing.putIfAbsent(Same.of(each), each.id()));
  }

  boolean knows(String provider) {
    return providers.contains(provider);
  }

  /** Adds an application; answers the id of the same one, where it stands already. */
  Optional<UUID> add(RegistrationApplication application) {
    return Optional.ofNullable(standing.putIfAbsent(Same.of(application), application.id()));
  }

  private record Same(String provider, String serviceType, String addressCode, LocalDate day) {

    static Same of(RegistrationApplication application) {
      return new Same(
          application.provider(),
          application.service().serviceType(),
          application.service().address().code(),
          application.submittedOn());
    }
  }
}
