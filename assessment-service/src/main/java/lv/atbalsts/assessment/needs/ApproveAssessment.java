package lv.atbalsts.assessment.needs;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The region's approval. */
@Schema(description = "the region's approval")
record ApproveAssessment(
    @Schema(
            description = "not before the submission, nor in the future; left out: today",
            examples = "2019-05-10")
        LocalDate approvedOn) {}
