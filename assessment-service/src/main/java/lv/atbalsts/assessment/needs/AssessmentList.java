package lv.atbalsts.assessment.needs;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of assessments. */
@Schema(description = "a page of assessments")
record AssessmentList(
    @Schema(description = "the assessments, oldest first") List<AssessmentSummary> items) {}
