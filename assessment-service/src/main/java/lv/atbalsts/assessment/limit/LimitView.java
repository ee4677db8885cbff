package lv.atbalsts.assessment.limit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a limit. */
@Schema(description = "a version of a limit")
record LimitView(
    @Schema(description = "the limit whose version it is", examples = "L11") String limit,
    @Schema(description = "counted from 1", examples = "2") int version,
    @JsonUnwrapped LimitTerms terms,
    @Schema(description = "last day; missing while open", examples = "2022-04-21")
        LocalDate validTo,
    @Schema(description = "the condition in words", examples = "has individual plan")
        String condition,
    @Schema(description = "SEEN: read in a public source", examples = "SEEN") String status,
    @Schema(description = "what else is to be known", examples = "raised from 40") String note,
    @Schema(
            description = "who published it; missing: it came with a release",
            examples = "ministry")
        String publishedBy,
    @Schema(description = "when", examples = "2024-01-15T09:00:00Z") OffsetDateTime publishedAt) {}
