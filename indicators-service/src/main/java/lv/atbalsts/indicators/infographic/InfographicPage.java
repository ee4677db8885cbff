package lv.atbalsts.indicators.infographic;

import java.util.List;

/**
 * All that the template shows, already in words and numbers of one language.
 *
 * @param style the style sheet, written into the page
 * @param day the as-of day as text, and {@code asOf} as an ISO date
 * @param last when the event that was counted last happened, or null before the first event
 */
public record InfographicPage(
    PageTexts words,
    String style,
    String asOf,
    String day,
    Moment last,
    List<Group> groups,
    List<Fund> funds,
    List<Goal> goals,
    List<Row> done,
    List<Row> going) {

  /** A moment as text and as an ISO time. */
  public record Moment(String text, String iso) {}

  /** A target group and what is counted of it. */
  public record Group(String name, String about, List<Figure> figures) {}

  /** A number with what it counts. */
  public record Figure(String value, String label) {}

  /** A measure and its money; no bar before the first event. */
  public record Fund(
      String measure,
      String name,
      String source,
      String period,
      String contracted,
      String planned,
      String share,
      String note,
      Bar bar) {}

  /** What is to be reached; by a day that may have passed. */
  public record Goal(
      String id, String title, String target, String unit, String by, boolean passed) {}

  /** What is reached of it; no bar where there is no target or no value. */
  public record Row(
      String id,
      String title,
      String value,
      String unit,
      String target,
      String progress,
      String note,
      Bar bar) {}
}
