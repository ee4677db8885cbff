package lv.atbalsts.assessment.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.reference.ServiceTypes;

/** A provider may give a service: it may be granted from now on. */
@ApplicationScoped
class OnRegistrationGranted implements EventHandler<OnRegistrationGranted.RegistrationGranted> {

  private final RegistrationRecords records;

  OnRegistrationGranted(RegistrationRecords records) {
    this.records = records;
  }

  @Override
  public String type() {
    return "lv.atbalsts.registry.RegistrationGranted.v1";
  }

  @Override
  public Class<RegistrationGranted> shape() {
    return RegistrationGranted.class;
  }

  @Override
  public void apply(RegistrationGranted data, EventHead head) {
    records.granted(data);
  }

  record RegistrationGranted(
      UUID registrationId,
      String registerNumber,
      Provider provider,
      String serviceType,
      String address,
      String municipality,
      LocalDate validFrom,
      @MayBeMissing LocalDate validTo) {

    RegistrationGranted {
      serviceType = ServiceTypes.canonical(serviceType);
    }
  }

  /** Who gives the service. */
  record Provider(String registrationNumber, String name) {}
}
