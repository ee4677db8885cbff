package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guardianship of an adult. */
@Schema(description = "a guardianship of an adult")
record GuardianshipView(
    @Schema(
            description = "the guardianship's id",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e7a")
        UUID id,
    @Schema(description = "number of the judgment or the appointment", examples = "C30-1234-19")
        String decisionNumber,
    @Schema(description = "first day", examples = "2019-03-01") LocalDate from,
    @Schema(description = "last day; missing where open", examples = "2024-02-29") LocalDate to,
    @Schema(
            description = "why it was entered in error; missing where it was not",
            examples = "WRONG_PERSON")
        String annulledFor) {}
