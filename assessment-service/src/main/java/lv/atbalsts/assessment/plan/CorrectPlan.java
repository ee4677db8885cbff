package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.assessment.classifier.Known;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is right where a plan's end was entered wrong. */
@Schema(description = "what is right where a plan's end was entered wrong")
record CorrectPlan(
    @Schema(
            description =
                "the last day in force, not ahead; left out where the plan is in force still",
            examples = "2020-12-31")
        LocalDate endedOn,
    @NotNull
        @Known("annulment-reasons")
        @Schema(
            description =
                "ENTERED_IN_ERROR, WRONG_PERSON or WRONG_DATE; GET /classifiers/annulment-reasons lists them",
            examples = "WRONG_DATE")
        String reason) {}
