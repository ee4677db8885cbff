package lv.atbalsts.registry.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The submission of a DI plan to the council. */
@Schema(description = "The submission of a DI plan to the council")
public record SubmitDiPlan(
    @NotNull @Schema(description = "Day of submission", examples = "2017-09-01")
        LocalDate submittedOn) {}
