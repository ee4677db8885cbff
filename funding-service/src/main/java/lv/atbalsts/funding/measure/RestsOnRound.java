package lv.atbalsts.funding.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What rests on the window of a round. */
public interface RestsOnRound {

  /** The projects of the round that were submitted before or after these days. */
  List<UUID> submittedOutside(String measure, int round, LocalDate opensOn, LocalDate closesOn);
}
