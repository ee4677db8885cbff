package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who agreed to a plan, when and how. */
@Schema(description = "who agreed to a plan, when and how")
public record AgreePlan(
    @NotNull @Schema(description = "for a child the legal representative", examples = "PERSON")
        AgreedBy agreedBy,
    @NotNull
        @Schema(
            description =
                "not before the assessment's approval, nor before the version before was agreed",
            examples = "2019-06-01")
        LocalDate agreedOn,
    @Pattern(regexp = "[A-Z_]{1,40}")
        @Schema(
            description = "SIGNED_ON_PAPER, E_SIGNATURE or ORALLY_WITNESSED; the list is open",
            examples = "SIGNED_ON_PAPER")
        String how,
    @Schema(
            description =
                "when the plan is to be reviewed; where none is named, after the configured interval",
            examples = "2020-06-01")
        LocalDate reviewDueOn) {}
