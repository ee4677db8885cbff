package lv.atbalsts.assessment.sharing;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An emergency access, without its explanation. */
@Schema(description = "an emergency access, without its explanation")
record EmergencyAccessView(
    @Schema(description = "its id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e7b") UUID id,
    @Schema(description = "whose record", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID clientId,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "who owns the record: ATVK code", examples = "0460200")
        String municipality,
    @Schema(description = "who opened it") Recipient recipient,
    @Schema(description = "as the token names them", examples = "provider-90000054572")
        String author,
    @Schema(description = "why", examples = "THREAT_TO_LIFE") EmergencyReason reason,
    @Schema(description = "when", examples = "2021-06-30T12:00:00Z") OffsetDateTime openedAt,
    @Schema(description = "when it closes by itself", examples = "2021-07-01T12:00:00Z")
        OffsetDateTime openUntil,
    @Schema(
            description = "when the owner closed it; missing where not",
            examples = "2021-06-30T14:30:00Z")
        OffsetDateTime endedAt,
    @Schema(
            description = "when the owner allowed the same recipient to open it again",
            examples = "2021-07-02T08:00:00Z")
        OffsetDateTime allowedAnewAt) {}
