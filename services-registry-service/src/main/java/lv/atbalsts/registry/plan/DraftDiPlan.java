package lv.atbalsts.registry.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region's DI plan to be drafted. */
@Schema(description = "A region's DI plan to be drafted")
public record DraftDiPlan(
    @NotBlank
        @Size(max = 50)
        @Schema(description = "Number of the region's DI project", examples = "9.2.2.1./15/I/001")
        String project,
    @NotBlank @Schema(description = "Planning region that leads it", examples = "Zemgale")
        String region,
    @NotBlank
        @Size(max = 300)
        @Schema(description = "Title", examples = "Zemgales plānošanas reģiona DI plāns")
        String title,
    @Schema(
            description =
                "Day it was drafted, today if absent; its municipalities are those of this day",
            examples = "2017-06-01")
        LocalDate draftedOn) {}
