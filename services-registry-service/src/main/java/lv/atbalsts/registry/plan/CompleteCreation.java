package lv.atbalsts.registry.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The completion of places. */
@Schema(description = "The completion of places")
public record CompleteCreation(
    @NotNull @Schema(description = "Day they were finished", examples = "2021-11-30")
        LocalDate finishedOn) {}
