package lv.atbalsts.assessment.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.registry.OnRegistrationGranted.Provider;
import lv.atbalsts.assessment.registry.OnRegistrationGranted.RegistrationGranted;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.MayBeMissing;

/** A registration is as this says, whatever was told of it before. */
@ApplicationScoped
class OnRegistrationCorrected
    implements EventHandler<OnRegistrationCorrected.RegistrationCorrected> {

  private final RegistrationRecords records;

  OnRegistrationCorrected(RegistrationRecords records) {
    this.records = records;
  }

  @Override
  public String type() {
    return "lv.atbalsts.registry.RegistrationCorrected.v1";
  }

  @Override
  public Class<RegistrationCorrected> shape() {
    return RegistrationCorrected.class;
  }

  @Override
  public void apply(RegistrationCorrected data, EventHead head) {
    records.granted(data.asGranted());
    records.endsOn(data.registrationId(), data.endedOn());
  }

  record RegistrationCorrected(
      UUID registrationId,
      String registerNumber,
      Provider provider,
      String serviceType,
      String address,
      String municipality,
      LocalDate validFrom,
      @MayBeMissing LocalDate validTo,
      @MayBeMissing LocalDate endedOn) {

    RegistrationGranted asGranted() {
      return new RegistrationGranted(
          registrationId,
          registerNumber,
          provider,
          serviceType,
          address,
          municipality,
          validFrom,
          validTo);
    }
  }
}
