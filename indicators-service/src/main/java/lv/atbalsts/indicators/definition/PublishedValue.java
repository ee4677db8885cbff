package lv.atbalsts.indicators.definition;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the ministry has published of an indicator: to be compared with, never counted from.
 *
 * @param value in the indicator's unit
 * @param asOf the day the publication speaks of
 * @param source the publication
 */
public record PublishedValue(BigDecimal value, LocalDate asOf, String source) {}
