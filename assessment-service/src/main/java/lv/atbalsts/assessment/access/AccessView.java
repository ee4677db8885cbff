package lv.atbalsts.assessment.access;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One opening of a person's record. */
@Schema(description = "one opening of a person's record")
public record AccessView(
    @Schema(description = "the entry's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(description = "when", examples = "2021-06-30T12:00:00Z") OffsetDateTime at,
    @Schema(description = "who, as the token names them", examples = "municipality-0460200")
        String actor,
    @Schema(description = "in which role", examples = "MUNICIPALITY") String role,
    @Schema(description = "why", examples = "CASE_WORK") String purpose,
    @Schema(description = "READ, SEARCH_HIT or IMPORT_MATCH; the list is open", examples = "READ")
        String operation) {}
