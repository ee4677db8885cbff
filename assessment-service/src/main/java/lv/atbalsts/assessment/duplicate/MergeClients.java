package lv.atbalsts.assessment.duplicate;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another record is of the same person. */
@Schema(description = "another record of the same municipality is of the same person")
record MergeClients(
    @NotNull
        @Schema(
            description = "the record that goes; its id answers with the kept one's link",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID duplicate) {}
