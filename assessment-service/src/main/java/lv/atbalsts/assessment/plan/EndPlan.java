package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.assessment.classifier.Known;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a plan, and why it ends. */
@Schema(description = "the last day of a plan, and why it ends")
record EndPlan(
    @NotNull @Schema(description = "the last day in force, not ahead", examples = "2020-12-31")
        LocalDate endedOn,
    @NotNull
        @Known("plan-end-reasons")
        @Schema(
            description =
                "GOALS_REACHED, WITHDRAWN, MOVED_AWAY or DIED; GET /classifiers/plan-end-reasons lists them",
            examples = "GOALS_REACHED")
        String reason) {}
