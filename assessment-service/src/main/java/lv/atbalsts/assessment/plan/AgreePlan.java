package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who agreed to a plan, and when. */
@Schema(description = "who agreed to a plan, and when")
public record AgreePlan(
    @NotNull @Schema(description = "for a child the legal representative", examples = "PERSON")
        AgreedBy agreedBy,
    @NotNull @Schema(description = "not before the assessment's approval", examples = "2019-06-01")
        LocalDate agreedOn) {}
