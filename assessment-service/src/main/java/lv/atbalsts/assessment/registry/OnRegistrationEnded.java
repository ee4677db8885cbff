package lv.atbalsts.assessment.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** A provider may give a service no more: it is not granted from that day on. */
@ApplicationScoped
class OnRegistrationEnded implements EventHandler<OnRegistrationEnded.RegistrationEnded> {

  private final RegistrationRecords records;

  OnRegistrationEnded(RegistrationRecords records) {
    this.records = records;
  }

  @Override
  public String type() {
    return "lv.atbalsts.registry.RegistrationEnded.v1";
  }

  @Override
  public Class<RegistrationEnded> shape() {
    return RegistrationEnded.class;
  }

  @Override
  public void apply(RegistrationEnded data, EventHead head) {
    records.ended(data.registrationId(), data.endedOn(), data.reason());
  }

  record RegistrationEnded(UUID registrationId, LocalDate endedOn, String reason) {}
}
