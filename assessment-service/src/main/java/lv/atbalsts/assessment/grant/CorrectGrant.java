package lv.atbalsts.assessment.grant;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.assessment.classifier.Known;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is right where an end or a withdrawal was entered wrong. */
@Schema(description = "what is right where an end or a withdrawal was entered wrong")
record CorrectGrant(
    @Schema(
            description =
                "the last day on which the service was received, not in the future; left out where it goes on",
            examples = "2020-03-31")
        LocalDate endedOn,
    @NotNull
        @Known("annulment-reasons")
        @Schema(
            description =
                "ENTERED_IN_ERROR, WRONG_PERSON or WRONG_DATE; GET /classifiers/annulment-reasons lists them",
            examples = "WRONG_DATE")
        String reason) {}
