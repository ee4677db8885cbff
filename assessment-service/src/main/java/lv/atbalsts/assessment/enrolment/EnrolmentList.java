package lv.atbalsts.assessment.enrolment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of enrolments. */
@Schema(description = "a page of enrolments")
record EnrolmentList(
    @Schema(description = "the enrolments, oldest first") List<EnrolmentSummary> items) {}
