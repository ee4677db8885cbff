package lv.atbalsts.assessment.client;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The institution a person lives in. */
@Schema(description = "the institution a person lives in")
public record Residence(
    @NotNull
        @Schema(
            description = "VSAC: a state social care centre; BSAC: a children's social care centre",
            examples = "VSAC")
        InstitutionKind kind,
    @Schema(
            description = "the institution's id in the register, where known",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID institutionId) {}
