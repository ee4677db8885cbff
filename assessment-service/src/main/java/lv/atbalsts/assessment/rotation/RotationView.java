package lv.atbalsts.assessment.rotation;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a rotation is. */
@Schema(description = "how far a rotation of the keys is")
record RotationView(
    @Schema(description = "its id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1ea1") UUID id,
    @Schema(description = "how it stands", examples = "RUNNING") RotationStatus status,
    @Schema(description = "who began it, as the token names them", examples = "auditor")
        String startedBy,
    @Schema(description = "when it began", examples = "2026-01-15T09:00:00Z")
        OffsetDateTime startedAt,
    @Schema(description = "who stopped it or went on with it last", examples = "auditor")
        String changedBy,
    @Schema(description = "when", examples = "2026-01-15T09:10:00Z") OffsetDateTime changedAt,
    @Schema(description = "when it was completed", examples = "2026-01-15T09:20:00Z")
        OffsetDateTime endedAt,
    @Schema(
            description =
                "how many rows of each kind still depend on an older key; none: it may be dropped",
            examples = "{\"PERSON_KEYS\": 310, \"CLIENT_HASHES\": 0}")
        Map<String, Long> left) {}
