package lv.atbalsts.assessment.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan that follows from an approved assessment. */
@Schema(description = "a plan that follows from an approved assessment")
record DraftPlan(
    @NotNull
        @Schema(description = "the assessment", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID assessmentId,
    @NotEmpty @Size(max = 50) @Schema(description = "the services, in order")
        List<@NotNull @Valid LineForm> lines) {}
