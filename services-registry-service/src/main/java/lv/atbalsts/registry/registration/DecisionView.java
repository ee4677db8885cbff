package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as the provider and the registrar read it. */
@Schema(description = "A decision of an application")
public record DecisionView(
    @Schema(description = "Decision", examples = "POSTPONE") DecisionKind decision,
    @Schema(description = "Day of the decision", examples = "2021-08-20") LocalDate decidedOn,
    @Schema(description = "Why", examples = "Nav iesniegti iekšējās kārtības noteikumi")
        String reason) {

  static DecisionView of(ApplicationDecision decision) {
    return new DecisionView(decision.decision(), decision.decidedOn(), decision.reason());
  }
}
