package lv.atbalsts.assessment.erasure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person is erased. */
@Schema(description = "a person is erased; it can not be taken back")
record EraseClient(
    @NotBlank
        @Size(max = 40)
        @Schema(
            description =
                "PERSON_ASKED, RETENTION_ENDED or ENTERED_IN_ERROR; the list is configured",
            examples = "PERSON_ASKED")
        String reason) {}
