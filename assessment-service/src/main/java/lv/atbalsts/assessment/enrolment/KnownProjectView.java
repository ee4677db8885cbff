package lv.atbalsts.assessment.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project in which people may be enrolled. */
@Schema(description = "a project as known here")
record KnownProjectView(
    @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001") String number,
    @Schema(description = "the measure", examples = "9.2.2.1") String measure,
    @Schema(description = "since when it is contracted", examples = "2015-12-01")
        LocalDate contractedFrom,
    @Schema(description = "ATVK codes of the partners of the day", examples = "[\"0460200\"]")
        List<String> partners) {}
