package lv.atbalsts.registry.overview;

import java.time.LocalDate;

/** A subject that has a part in what a provider sees of itself. */
public interface OverviewSource {

  /**
   * Its part.
   *
   * @param provider the provider's registration number
   * @param until the last day of what runs out
   */
  OverviewPart of(String provider, LocalDate today, LocalDate until);
}
