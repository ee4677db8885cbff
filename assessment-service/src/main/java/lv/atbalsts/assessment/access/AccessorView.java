package lv.atbalsts.assessment.access;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who opened a person's record, or tried to. */
@Schema(description = "somebody who opened a person's record, or tried to")
public record AccessorView(
    @Schema(description = "who, as the token names them", examples = "municipality-0460200")
        String actor,
    @Schema(
            description =
                "in whose name: a territory code, a project's or a registration number; missing where the role has none",
            examples = "0460200")
        String organisation,
    @Schema(description = "in which role", examples = "MUNICIPALITY") String role,
    @Schema(description = "why, each purpose once", examples = "[\"CASE_WORK\"]")
        List<String> purposes,
    @Schema(description = "the first time", examples = "2021-06-30T12:00:00Z") OffsetDateTime first,
    @Schema(description = "the last time", examples = "2021-07-02T09:30:00Z") OffsetDateTime last,
    @Schema(description = "how often it was served", examples = "4") long count,
    @Schema(description = "how often it was refused", examples = "1") long refused) {}
