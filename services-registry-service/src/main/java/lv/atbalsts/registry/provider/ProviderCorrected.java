package lv.atbalsts.registry.provider;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * A provider is called otherwise, or its record was wrong.
 *
 * @param former what was written before
 * @param correctedOn the day from which it is so
 */
@EventType("ProviderCorrected.v1")
public record ProviderCorrected(
    UUID providerId,
    String registrationNumber,
    String name,
    String legalStatus,
    String municipality,
    Former former,
    LocalDate correctedOn,
    String reason)
    implements Fact {

  /** What was written before. */
  public record Former(String name, String legalStatus, String municipality) {}

  @Override
  public UUID subject() {
    return providerId;
  }
}
