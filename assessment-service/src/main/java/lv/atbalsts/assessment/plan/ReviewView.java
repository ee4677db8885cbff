package lv.atbalsts.assessment.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One review of a plan. */
@Schema(description = "one review of a plan")
record ReviewView(
    @Schema(description = "the review's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e79")
        UUID id,
    @Schema(description = "when", examples = "2020-05-28") LocalDate reviewedOn,
    @Schema(description = "what is to become of the plan", examples = "CONTINUE")
        ReviewOutcome outcome,
    @Schema(description = "when the next is due", examples = "2021-05-28") LocalDate nextDueOn,
    @Schema(
            description = "who reviewed, as the token names them",
            examples = "municipality-0460200")
        String reviewer) {}
