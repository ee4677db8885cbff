package lv.atbalsts.assessment.wayout;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's way out of the institution. */
@Schema(description = "a person's way out of the institution")
record WayOutView(
    @Schema(description = "who", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78") UUID clientId,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "ATVK code", examples = "0460200") String municipality,
    @Schema(description = "how far it is", examples = "PREPARING") WayOutStatus status,
    @Schema(description = "the mentor who works with the person now", examples = "SM-014")
        String mentorRef,
    @Schema(description = "the steps in the order they were taken, annulled ones too")
        List<StepView> steps) {}
