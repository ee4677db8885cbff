package lv.atbalsts.indicators.value;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** Indicators with their values on one day. */
public record IndicatorValues(List<IndicatorView> items, @JsonUnwrapped ValueDate date) {

  /** What is said, without when it was computed. */
  String content() {
    return date.asOf()
        + " "
        + date.lastEvent()
        + items.stream().map(IndicatorView::content).toList();
  }
}
