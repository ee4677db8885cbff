package lv.atbalsts.registry.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one version of a DI plan says otherwise than another.
 *
 * @param added lines that only the later one names
 * @param removed lines that only the earlier one names
 * @param changed lines of which they say different things
 */
@Schema(description = "What one version of a DI plan says otherwise than another")
public record PlanChanges(
    @Schema(description = "Lines that only the later version names") List<Line> added,
    @Schema(description = "Lines that only the earlier version names") List<Line> removed,
    @Schema(description = "Lines of which the versions say different things")
        List<ChangedLine> changed) {

  @Schema(description = "A line that one of two versions names")
  public record Line(
      @Schema(
              description = "Id of the places, the same in all versions",
              examples = "019a0000-0000-7000-8000-000000000007")
          UUID placesId,
      @JsonUnwrapped PlacesTerms terms) {}

  @Schema(description = "A line of which two versions say different things")
  public record ChangedLine(
      @Schema(
              description = "Id of the places, the same in all versions",
              examples = "019a0000-0000-7000-8000-000000000007")
          UUID placesId,
      @Schema(description = "As the earlier version names it") PlacesTerms before,
      @Schema(description = "As the later version names it") PlacesTerms after) {}

  static PlanChanges between(Map<UUID, PlacesTerms> before, Map<UUID, PlacesTerms> after) {
    return new PlanChanges(
        only(after, before),
        only(before, after),
        before.entrySet().stream()
            .filter(each -> after.containsKey(each.getKey()))
            .filter(each -> !after.get(each.getKey()).equals(each.getValue()))
            .map(each -> new ChangedLine(each.getKey(), each.getValue(), after.get(each.getKey())))
            .toList());
  }

  boolean areNone() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  private static List<Line> only(Map<UUID, PlacesTerms> here, Map<UUID, PlacesTerms> notThere) {
    return here.entrySet().stream()
        .filter(each -> !notThere.containsKey(each.getKey()))
        .map(each -> new Line(each.getKey(), each.getValue()))
        .toList();
  }
}
