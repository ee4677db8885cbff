package lv.atbalsts.registry.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A line of a DI plan as others build by it.
 *
 * @param stages what the versions that are or were in force name, in their order
 */
public record DiPlanLine(UUID placesId, UUID planId, String projectNumber, List<Stage> stages) {

  /** The number of the version in force on a day; null where none is. */
  public Integer versionOn(LocalDate day) {
    return stages.stream()
        .filter(stage -> stage.holdsOn(day))
        .map(Stage::version)
        .findFirst()
        .orElse(null);
  }

  /** Such as {@code 1: 2017-10-17 … 2018-12-17, 12 (9.3.1.1)}. */
  public String text() {
    return stages.isEmpty()
        ? "–"
        : stages.stream()
            .map(
                stage ->
                    "%d: %s … %s, %d (%s)"
                        .formatted(
                            stage.version(),
                            stage.from(),
                            stage.until() == null ? "" : stage.until().minusDays(1),
                            stage.terms().places(),
                            stage.terms().measure()))
            .collect(Collectors.joining("; "));
  }

  /**
   * What a version in force names.
   *
   * @param version its number
   * @param from the first day it is in force
   * @param until the first day on which the next one is, or null
   */
  public record Stage(int version, LocalDate from, LocalDate until, PlacesTerms terms) {

    public boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
  }
}
