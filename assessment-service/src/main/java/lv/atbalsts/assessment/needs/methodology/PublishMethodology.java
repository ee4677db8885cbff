package lv.atbalsts.assessment.needs.methodology;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when on needs are assessed by a version. */
@Schema(description = "from when on needs are assessed by a version")
record PublishMethodology(
    @NotNull
        @Schema(
            description = "first day; the earlier version ends on the day before",
            examples = "2027-01-01")
        LocalDate validFrom,
    @Schema(description = "last day; left out: until a later version", examples = "2029-12-31")
        LocalDate validTo) {}
