package lv.atbalsts.indicators.value;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import lv.atbalsts.kit.events.LastEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which day a value is, and what was known when it was counted. */
public record ValueDate(
    @Schema(description = "The day the value is of", examples = "2022-03-31") LocalDate asOf,
    @Schema(description = "The value counts this event and every one before it")
        LastEvent lastEvent,
    @Schema(description = "When it was computed") OffsetDateTime computedAt) {}
