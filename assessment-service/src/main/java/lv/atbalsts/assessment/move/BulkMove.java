package lv.atbalsts.assessment.move;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many persons go to one municipality. */
@Schema(description = "many persons go to one municipality")
record BulkMove(
    @NotNull @Valid @Schema(description = "where to, and why") OfferMove move,
    @NotEmpty
        @Size(max = 500)
        @Schema(
            description = "ids of records, at most 500",
            examples = "[\"0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77\"]")
        List<@NotNull UUID> clientIds) {}
