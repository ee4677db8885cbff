package lv.atbalsts.registry.capacity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What others are told of places; it is open data, so all may read it. */
sealed interface CapacityEvents extends Fact {

  UUID capacityId();

  @Override
  default UUID subject() {
    return capacityId();
  }

  @Override
  default String owner() {
    return null;
  }

  /**
   * From a day on there are so many places; what was told of the same day before does not hold.
   *
   * @param municipality ATVK code of where they are
   * @param reason null where they are entered for the first time
   */
  @EventType("CapacityChanged.v1")
  record CapacityChanged(
      UUID capacityId,
      UUID registrationId,
      String targetGroup,
      String serviceType,
      String municipality,
      String unit,
      @JsonUnwrapped CapacityTerms terms,
      String reason)
      implements CapacityEvents {}

  /**
   * More or fewer places are free than was told before.
   *
   * @param municipality ATVK code of where they are
   * @param from the day of the count
   * @param free how many can be had from that day on without an end
   */
  @EventType("FreePlacesChanged.v1")
  record FreePlacesChanged(
      UUID capacityId,
      UUID registrationId,
      String targetGroup,
      String serviceType,
      String municipality,
      LocalDate from,
      int free)
      implements CapacityEvents {}
}
