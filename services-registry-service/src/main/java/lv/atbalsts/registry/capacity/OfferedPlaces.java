package lv.atbalsts.registry.capacity;

import java.util.UUID;

/**
 * Whose places they are and for what, as the rest of the register asks.
 *
 * @param provider the provider's registration number
 * @param municipality ATVK code of where they are
 * @param targetGroup whom they are for
 */
public record OfferedPlaces(
    UUID capacityId,
    UUID registrationId,
    String provider,
    String serviceType,
    String municipality,
    String targetGroup) {

  /**
   * Places that are free from today on without an end, as was told last.
   *
   * @param free how many, at least one
   */
  public record FreePlaces(OfferedPlaces places, int free) {}
}
