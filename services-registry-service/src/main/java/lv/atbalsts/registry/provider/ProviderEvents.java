package lv.atbalsts.registry.provider;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What others are told of providers. */
public sealed interface ProviderEvents extends Fact {

  UUID providerId();

  @Override
  default UUID subject() {
    return providerId();
  }

  /** A provider is recorded. */
  @EventType("ProviderRecorded.v1")
  record ProviderRecorded(UUID providerId, ProviderTerms provider) implements ProviderEvents {}

  /**
   * A provider is called otherwise, or its record was wrong.
   *
   * @param former what was written before
   * @param correctedOn the day from which it is so
   */
  @EventType("ProviderCorrected.v1")
  record ProviderCorrected(
      UUID providerId,
      ProviderTerms provider,
      ProviderTerms former,
      LocalDate correctedOn,
      String reason)
      implements ProviderEvents {}
}
