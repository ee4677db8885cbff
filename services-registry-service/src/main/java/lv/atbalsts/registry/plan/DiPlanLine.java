package lv.atbalsts.registry.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line of a DI plan as others build by it.
 *
 * @param stages what the versions that are or were in force name, in their order
 */
public record DiPlanLine(UUID placesId, UUID planId, String projectNumber, List<Stage> stages) {

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
