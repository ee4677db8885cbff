package lv.atbalsts.assessment.sharing;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever opens a record in an emergency is told; it does not tell whether there is one. */
@Schema(
    description =
        "an attempt to open a record in an emergency: the same answer whether the person is known or"
            + " not; GET /emergency-accesses/{id}/record answers the record, or that nobody has one")
record EmergencyAttemptView(
    @Schema(description = "its id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e7b") UUID id,
    @Schema(description = "who opened it") Recipient recipient,
    @Schema(description = "as the token names them", examples = "provider-90000054572")
        String author,
    @Schema(description = "why", examples = "THREAT_TO_LIFE") EmergencyReason reason,
    @Schema(description = "when", examples = "2021-06-30T12:00:00Z") OffsetDateTime openedAt,
    @Schema(description = "when it closes by itself", examples = "2021-07-01T12:00:00Z")
        OffsetDateTime openUntil) {}
