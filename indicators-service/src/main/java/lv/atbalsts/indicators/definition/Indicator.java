package lv.atbalsts.indicators.definition;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One national indicator of the programme documents.
 *
 * @param id such as N01
 * @param measure the funding measure (SAM), such as 9.2.2.1
 * @param scope NATIONAL, ROUND_1 or ROUND_2
 * @param kind OUTPUT, RESULT, MONITORING, PROCESS, PROJECT_COUNT, FUNDING or DEADLINE
 * @param title its name in both languages
 * @param unit what the value counts: PERSONS, PLACES, EUR and so on
 * @param baseline where a falling indicator starts, else null
 * @param startsOn the first day of a period, else null
 * @param note what is doubtful about it in its source, else null
 */
public record Indicator(
    String id,
    String measure,
    String scope,
    String kind,
    Title title,
    String unit,
    Direction direction,
    BigDecimal baseline,
    LocalDate startsOn,
    String note) {}
