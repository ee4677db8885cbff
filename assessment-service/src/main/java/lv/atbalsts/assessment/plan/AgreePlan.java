package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.assessment.classifier.Known;
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
    @Known("agreement-forms")
        @Schema(
            description =
                "SIGNED_ON_PAPER, E_SIGNATURE or ORALLY_WITNESSED; GET /classifiers/agreement-forms lists them",
            examples = "SIGNED_ON_PAPER")
        String how,
    @Schema(
            description =
                "when the plan is to be reviewed; where none is named, after the configured interval",
            examples = "2020-06-01")
        LocalDate reviewDueOn) {}
