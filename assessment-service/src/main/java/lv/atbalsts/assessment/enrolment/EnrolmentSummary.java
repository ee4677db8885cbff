package lv.atbalsts.assessment.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enrolment: ids, codes and dates; what it says is read by itself, for a purpose. */
@Schema(
    description = "an enrolment in a list: ids, codes and dates; what it says is read by itself")
record EnrolmentSummary(
    @Schema(description = "the enrolment's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(description = "who", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78") UUID clientId,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "ATVK code", examples = "0460200") String municipality,
    @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001") String project,
    @Schema(description = "since when", examples = "2019-03-15") LocalDate enrolledOn) {}
