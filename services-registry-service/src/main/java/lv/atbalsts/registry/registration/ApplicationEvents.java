package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What is told of applications: their history. No other service takes it in. */
sealed interface ApplicationEvents extends Fact {

  UUID applicationId();

  @Override
  default UUID subject() {
    return applicationId();
  }

  /**
   * An application as it is now written: entered, edited, completed, decided, or withdrawn.
   *
   * @param address in words; of a service without a place of its own, its service area
   * @param serviceArea the municipalities of that area, null where there is an address
   * @param changedOn the day on which it became so
   * @param decision what the registrar decided, null where the applicant acted
   * @param reason why, null where none was given
   */
  @EventType("ApplicationChanged.v1")
  record ApplicationChanged(
      UUID applicationId,
      String provider,
      String serviceType,
      String address,
      List<String> serviceArea,
      String municipality,
      String form,
      int plannedClients,
      String clientAgeSex,
      List<String> clientGroups,
      LocalDate submittedOn,
      ApplicationStatus status,
      LocalDate changedOn,
      DecisionKind decision,
      String reason)
      implements ApplicationEvents {

    static ApplicationChanged of(
        RegistrationApplication application,
        LocalDate changedOn,
        DecisionKind decision,
        String reason) {
      OfferedService service = application.service();
      return new ApplicationChanged(
          application.id(),
          application.provider(),
          service.serviceType(),
          service.placeText(),
          service.serviceArea(),
          service.municipality(),
          service.form(),
          service.plannedClients(),
          service.clientAgeSex(),
          service.clientGroups(),
          application.submittedOn(),
          application.status(),
          changedOn,
          decision,
          reason);
    }

    /** Whose it is: it is the provider's own until it is decided. */
    @Override
    public String owner() {
      return provider;
    }
  }
}
