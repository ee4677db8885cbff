package lv.atbalsts.registry.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one subject tells of a provider. */
public record OverviewPart(List<StatusCount> counts, List<OverviewItem> items) {

  /** What is counted. */
  public enum OverviewSubject {
    REGISTRATION,
    APPLICATION,
    AGREEMENT,
    CHANGE_PROPOSAL,
    PLACE,
    PLACEMENT
  }

  /** What runs out, or waits: the first ones for the provider, the last ones for somebody else. */
  public enum OverviewItemKind {
    REGISTRATION_EXPIRING,
    QUALITY_ASSESSMENT_DUE,
    APPLICATION_TO_COMPLETE,
    AGREEMENT_TO_CONFIRM,
    AGREEMENT_ENDING,
    PLACES_TO_CONFIRM,
    APPLICATION_UNDECIDED,
    CHANGE_UNDECIDED,
    AGREEMENT_UNCONFIRMED
  }

  @Schema(description = "How many there are in a status")
  public record StatusCount(
      @Schema(description = "What is counted", examples = "REGISTRATION") OverviewSubject of,
      @Schema(
              description =
                  "Status of today; of PLACE: OFFERED, OCCUPIED, FREE (what is neither taken, kept"
                      + " nor agreed upon)",
              examples = "REGISTERED")
          String status,
      @Schema(description = "How many; of PLACE in persons at a time", examples = "4")
          long number) {}

  @Schema(description = "What runs out, or waits for a word")
  public record OverviewItem(
      @Schema(description = "What it is", examples = "REGISTRATION_EXPIRING") OverviewItemKind kind,
      @Schema(
              description =
                  "Id of the registration, application, agreement, capacity or change proposal",
              examples = "019a0000-0000-7000-8000-000000000003")
          UUID id,
      @Schema(
              description = "Its last day, or the day by which it is due; absent where none is set",
              examples = "2026-08-31")
          LocalDate dueOn) {}

  /** The part that follows from a subject's records. */
  public static <T> OverviewPart of(
      OverviewSubject counted,
      Collection<T> records,
      Function<T, Enum<?>> status,
      Function<T, Stream<OverviewItem>> items) {
    Map<String, Long> numbers =
        records.stream()
            .collect(
                Collectors.groupingBy(
                    each -> status.apply(each).name(), TreeMap::new, Collectors.counting()));
    return new OverviewPart(
        numbers.entrySet().stream()
            .map(each -> new StatusCount(counted, each.getKey(), each.getValue()))
            .toList(),
        records.stream().flatMap(items).toList());
  }

  /** An item that is told where its day has come by another. */
  public static Stream<OverviewItem> by(
      LocalDate until, OverviewItemKind kind, UUID id, LocalDate dueOn) {
    return dueOn == null || dueOn.isAfter(until)
        ? Stream.empty()
        : Stream.of(new OverviewItem(kind, id, dueOn));
  }
}
