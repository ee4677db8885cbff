package lv.atbalsts.assessment.client;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A client in a list: neither name nor code. */
@Schema(description = "a client in a list: neither name nor code")
record ClientEntry(
    @Schema(description = "the record's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "ATVK code", examples = "0460200") String municipality,
    @Schema(description = "when it was recorded", examples = "2019-03-01T09:00:00Z")
        OffsetDateTime recordedAt) {}
