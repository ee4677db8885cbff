package lv.atbalsts.assessment.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day on which somebody took part, and why. */
@Schema(description = "the last day on which somebody took part, and why it was the last")
record EndEnrolment(
    @NotNull
        @Schema(
            description = "not before the enrolment, nor in the future",
            examples = "2020-06-30")
        LocalDate endedOn,
    @NotNull
        @Schema(
            description = "why; DIED follows from the record of the death and is not sent",
            examples = "MOVED_ABROAD")
        EndReason reason) {}
