package lv.atbalsts.assessment.needs;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the team handed its assessment in. */
@Schema(description = "the day on which the team handed its assessment in")
record SubmitAssessment(
    @Schema(
            description = "not before the assessment, nor in the future; left out: today",
            examples = "2019-05-06")
        LocalDate submittedOn) {}
