package lv.atbalsts.registry.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.registration.DecisionView.FormerDecision;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegisterDecision;

/** What stood of a decision before it was corrected, and why it was; only added. */
@Entity
class DecisionCorrection {

  @Id private UUID id;
  private UUID decisionId;
  private String provider;
  @Embedded private RegisterDecisionTerms terms;
  private LocalDate effectiveOn;
  private LocalDate correctedOn;
  private String correctionReason;

  protected DecisionCorrection() {}

  DecisionCorrection(RegisterDecision stood, CorrectRegisterDecision given, LocalDate today) {
    id = Ids.next();
    decisionId = stood.id();
    provider = stood.provider();
    terms = stood.terms();
    effectiveOn = stood.effectiveOn();
    correctedOn = today;
    correctionReason = given.reason();
  }

  FormerDecision view() {
    return new FormerDecision(terms, effectiveOn, correctedOn, correctionReason);
  }

  UUID decisionId() {
    return decisionId;
  }
}
