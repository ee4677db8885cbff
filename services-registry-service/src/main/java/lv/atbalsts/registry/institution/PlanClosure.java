package lv.atbalsts.registry.institution;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plan by which a branch is closed. */
@Schema(description = "The plan by which a branch is closed")
public record PlanClosure(
    @NotNull @Schema(description = "Whether the programme supports the closure", examples = "true")
        Boolean supportedForClosure,
    @NotNull @Schema(description = "Day it is to be closed", examples = "2023-12-31")
        LocalDate plannedClosureOn) {}
