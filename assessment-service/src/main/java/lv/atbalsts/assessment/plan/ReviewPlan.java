package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review of a plan while it is in force, recorded then or later. */
@Schema(description = "a review of a plan while it is in force, recorded then or later")
record ReviewPlan(
    @NotNull
        @Schema(
            description = "a day on which the version was in force, not ahead",
            examples = "2020-05-28")
        LocalDate reviewedOn,
    @NotNull
        @Schema(
            description = "what is to become of the plan; REVISE and END are steps of their own",
            examples = "CONTINUE")
        ReviewOutcome outcome,
    @Schema(
            description =
                "the next review, after this one and not with END; where none is named, after the configured interval",
            examples = "2021-05-28")
        LocalDate nextDueOn) {}
