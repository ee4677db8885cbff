package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a plan, and why it ends. */
@Schema(description = "the last day of a plan, and why it ends")
record EndPlan(
    @NotNull @Schema(description = "the last day in force, not ahead", examples = "2020-12-31")
        LocalDate endedOn,
    @NotNull
        @Pattern(regexp = "[A-Z_]{3,40}")
        @Schema(
            description = "GOALS_REACHED, WITHDRAWN, MOVED_AWAY or DIED; the list is open",
            examples = "GOALS_REACHED")
        String reason) {}
