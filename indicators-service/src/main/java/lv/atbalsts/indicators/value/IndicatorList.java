package lv.atbalsts.indicators.value;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Indicators with their values on one day. */
public record IndicatorList(
    List<IndicatorView> items,
    @Schema(description = "The day the values are of", examples = "2022-03-31") LocalDate asOf,
    @Schema(description = "The values count this event and every one before it")
        LastEvent lastEvent,
    @Schema(description = "When they were computed") OffsetDateTime computedAt) {

  /** What is said, without when it was computed. */
  String content() {
    return asOf + " " + lastEvent + items.stream().map(IndicatorView::content).toList();
  }
}
