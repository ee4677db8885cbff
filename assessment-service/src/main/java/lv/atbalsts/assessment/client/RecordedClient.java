package lv.atbalsts.assessment.client;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to recording a client: ids only, for answers are kept for repeated requests. */
@Schema(description = "the ids of the recorded client, and what seemed odd")
record RecordedClient(
    @Schema(description = "the record's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(
            description = "PERSONAL_CODE_CHECK_DIGIT: the old code's check digit is doubtful",
            examples = "[\"PERSONAL_CODE_CHECK_DIGIT\"]")
        List<String> warnings) {}
