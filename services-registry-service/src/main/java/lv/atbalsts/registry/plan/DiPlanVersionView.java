package lv.atbalsts.registry.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a DI plan; an approved one is in force from its decision until the next one's. */
@Schema(description = "A version of a DI plan: the first, or an amendment")
public record DiPlanVersionView(
    @Schema(description = "DI plan", examples = "019a0000-0000-7000-8000-000000000006") UUID planId,
    @Schema(description = "Number of the version, from 1", examples = "2") int number,
    @Schema(description = "Day it was drafted", examples = "2018-11-01") LocalDate draftedOn,
    @Schema(
            description = "Why the plan is amended; missing of the first version",
            examples = "Pašvaldība atteicās no 4 vietām")
        String reason,
    @Schema(description = "Status", examples = "APPROVED") DiPlanStatus status,
    @Schema(description = "Day of the last submission", examples = "2018-11-20")
        LocalDate submittedOn,
    @Schema(
            description = "Day of the last decision; an approved version is in force from it",
            examples = "2018-12-18")
        LocalDate decidedOn,
    @Schema(description = "Number of the last decision", examples = "SPAP-9/2018")
        String decisionNumber,
    @Schema(
            description = "Why it was returned or refused",
            examples = "Vietas dublējas kaimiņu novadā")
        String decisionReason,
    long version)
    implements Versioned {}
