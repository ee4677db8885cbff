package lv.atbalsts.assessment.task;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much work there is, by municipality and kind. */
@Schema(description = "how much work there is, by municipality and kind")
record TaskCounts(
    @Schema(description = "seen from which day", examples = "2020-05-10") LocalDate on,
    @Schema(description = "by municipality and kind; what has no work is left out")
        List<TaskCount> items) {}
