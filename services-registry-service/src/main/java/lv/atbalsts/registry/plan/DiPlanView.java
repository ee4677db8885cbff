package lv.atbalsts.registry.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region's DI plan with its newest version; the places have a list of their own. */
@Schema(description = "A region's DI plan with its newest version")
public record DiPlanView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000006") UUID id,
    @JsonUnwrapped DiPlanTerms terms,
    @Schema(description = "Number of the newest version", examples = "2") int newestVersion,
    @Schema(description = "Status of the newest version", examples = "SUBMITTED")
        DiPlanStatus status,
    @Schema(description = "Day of its last submission", examples = "2017-09-01")
        LocalDate submittedOn,
    @Schema(description = "Day of its last decision", examples = "2017-10-17") LocalDate decidedOn,
    @Schema(description = "Number of its last decision", examples = "SPAP-5/2017")
        String decisionNumber,
    @Schema(
            description = "Why it was returned or refused",
            examples = "Vietas dublējas kaimiņu novadā")
        String decisionReason,
    @Schema(
            description = "Number of the version in force on the day asked for; missing if none is",
            examples = "1")
        Integer versionInForce,
    long version)
    implements Versioned {

  static DiPlanView of(DiPlan plan, DiPlanVersion newest, DiPlanVersion inForce) {
    return new DiPlanView(
        plan.id(),
        plan.terms(),
        newest.number(),
        newest.status(),
        newest.submittedOn(),
        newest.decidedOn(),
        newest.decisionNumber(),
        newest.decisionReason(),
        inForce == null ? null : inForce.number(),
        plan.version());
  }
}
