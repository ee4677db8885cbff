package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.atbalsts.registry.RegistryRefusal;

/** The applications that stand when others are submitted, and those of these that came before. */
final class EarlierApplications {

  private final Set<String> recorded;
  private final Map<Paper, RegistrationApplication> standing = new HashMap<>();

  /**
   * What stands.
   *
   * @param recorded the providers that are recorded
   */
  EarlierApplications(Set<String> recorded, List<RegistrationApplication> standing) {
    this.recorded = recorded;
    standing.forEach(each -> this.standing.putIfAbsent(Paper.of(each), each));
  }

  boolean isRecorded(String provider) {
    return recorded.contains(provider);
  }

  /** Adds an application. Paper that was entered is not entered again; refused, it may be. */
  void add(RegistrationApplication application) {
    RegistrationApplication earlier = standing.putIfAbsent(Paper.of(application), application);
    if (earlier != null) {
      throw RegistryRefusal.APPLICATION_ALREADY_ENTERED
          .with(
              earlier.provider(),
              earlier.service().serviceType(),
              earlier.submittedOn(),
              earlier.id())
          .conflicts(List.of(earlier.id().toString()));
    }
  }

  private record Paper(String provider, String serviceType, String place, LocalDate day) {

    static Paper of(RegistrationApplication application) {
      return new Paper(
          application.provider(),
          application.service().serviceType(),
          application.service().placeKey(),
          application.submittedOn());
    }
  }
}
