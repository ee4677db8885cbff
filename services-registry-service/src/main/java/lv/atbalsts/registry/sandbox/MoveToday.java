package lv.atbalsts.registry.sandbox;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day to which a sandbox is moved. */
@Schema(description = "The day to which a sandbox is moved")
public record MoveToday(
    @NotNull @Schema(description = "Today or a later day", examples = "2021-10-01")
        LocalDate today) {}
