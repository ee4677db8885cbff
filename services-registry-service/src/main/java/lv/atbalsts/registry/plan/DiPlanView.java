package lv.atbalsts.registry.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region's DI plan; its places have a list of their own. */
@Schema(description = "A region's DI plan")
public record DiPlanView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000006") UUID id,
    @JsonUnwrapped DiPlanTerms terms,
    @Schema(description = "Status", examples = "APPROVED") DiPlanStatus status,
    @Schema(description = "Day of the last submission", examples = "2017-09-01")
        LocalDate submittedOn,
    @Schema(description = "Day of the last decision", examples = "2017-10-17") LocalDate decidedOn,
    @Schema(description = "Number of the last decision", examples = "SPAP-5/2017")
        String decisionNumber,
    @Schema(description = "Why it was returned", examples = "Vietas dublējas kaimiņu novadā")
        String decisionReason,
    long version)
    implements Versioned {

  static DiPlanView of(DiPlan plan) {
    return new DiPlanView(
        plan.id(),
        plan.terms(),
        plan.status(),
        plan.submittedOn(),
        plan.decidedOn(),
        plan.decisionNumber(),
        plan.decisionReason(),
        plan.version());
  }
}
