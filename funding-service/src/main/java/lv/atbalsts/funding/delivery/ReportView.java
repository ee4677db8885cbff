package lv.atbalsts.funding.delivery;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as its callers read it. */
public record ReportView(
    @Schema(description = "The report's id.") UUID reportId,
    @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @Schema(description = "Territory code (ATVK).", examples = "0320200") String municipality,
    @Schema(description = "The month.", examples = "2021-03") String month,
    @Schema(
            description =
                "The day it was recorded here; the services are of the days of their lines.")
        LocalDate reportedOn,
    @Schema(description = "The day it was corrected the last time.") LocalDate correctedOn,
    @Schema(description = "Why it was corrected.") String correctionReason,
    @Schema(description = "The lines as they are now; left out in lists.")
        List<ReportLineView> lines,
    @JsonIgnore @Schema(hidden = true) int version) {}
