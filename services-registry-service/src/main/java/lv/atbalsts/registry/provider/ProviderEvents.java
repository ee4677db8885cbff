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

  /**
   * A provider is called otherwise, or its record was wrong.
   *
   * @param former what was written before
   * @param correctedOn the day from which it is so
   */
  @EventType("ProviderCorrected.v1")
  record ProviderCorrected(
      UUID providerId,
      String registrationNumber,
      String name,
      String legalStatus,
      String municipality,
      FormerProvider former,
      LocalDate correctedOn,
      String reason)
      implements ProviderEvents {

    static ProviderCorrected of(
        Provider now, ProviderTerms before, LocalDate correctedOn, String reason) {
      return new ProviderCorrected(
          now.id(),
          now.terms().registrationNumber(),
          now.terms().name(),
          now.terms().legalStatus(),
          now.terms().municipality(),
          new FormerProvider(before.name(), before.legalStatus(), before.municipality()),
          correctedOn,
          reason);
    }
  }

  /** What was written before. */
  record FormerProvider(String name, String legalStatus, String municipality) {}
}
