package lv.atbalsts.assessment.needs;

import jakarta.validation.constraints.NotNull;
import lv.atbalsts.assessment.classifier.Known;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why, as a code: it travels, so it holds no words about a person. */
@Schema(description = "why, as a code")
record Reason(
    @NotNull
        @Known("assessment-reasons")
        @Schema(
            description =
                "INCOMPLETE, WRONG_PERSON, ENTERED_TWICE or another; GET /classifiers/assessment-reasons lists them",
            examples = "WRONG_PERSON")
        String reason) {}
