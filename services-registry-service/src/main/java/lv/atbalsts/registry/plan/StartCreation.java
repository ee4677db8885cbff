package lv.atbalsts.registry.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The start of the creation of places. */
@Schema(description = "The start of the creation of places")
public record StartCreation(
    @NotNull @Schema(description = "Day it started", examples = "2020-03-02")
        LocalDate startedOn) {}
