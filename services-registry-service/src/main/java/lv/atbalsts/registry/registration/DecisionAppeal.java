package lv.atbalsts.registry.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;

/** A note of an appeal; notes are only added, and the last one stands. */
@Entity
class DecisionAppeal {

  private static final Set<String> APPEALED = Set.of("POSTPONE", "REFUSE", "SUSPEND", "EXCLUDE");

  @Id private UUID id;
  private UUID decisionId;
  private String provider;
  @Embedded private AppealTerms terms;

  protected DecisionAppeal() {}

  DecisionAppeal(RegisterDecision decision, AppealTerms given, LocalDate today) {
    if (!APPEALED.contains(decision.decision())) {
      throw RegistryRefusal.NOT_APPEALED.with(
          decision.decision(), String.join(", ", APPEALED.stream().sorted().toList()));
    }
    FieldErrors errors = new FieldErrors();
    given.check(errors, decision.terms().decidedOn(), today);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    id = Ids.next();
    decisionId = decision.id();
    provider = decision.provider();
    terms = given;
  }

  AppealTerms terms() {
    return terms;
  }

  UUID decisionId() {
    return decisionId;
  }
}
