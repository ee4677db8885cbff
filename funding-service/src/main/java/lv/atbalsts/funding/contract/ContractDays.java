package lv.atbalsts.funding.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Which version of a project's contract a day is of, and whether what is delivered then counts. */
public final class ContractDays {

  private final List<ContractVersion> latestFirst;
  private final List<ContractStop> stops;

  ContractDays(List<ContractVersion> versions, List<ContractStop> stops) {
    this.latestFirst = versions.reversed();
    this.stops = stops;
  }

  /** The version that divides what is of that day among the payers. */
  public Optional<ContractVersion> version(LocalDate day) {
    return latestFirst.stream().filter(each -> each.beginsBy(day)).findFirst();
  }

  /** Names a day of which nothing that is delivered or asked for is eligible. */
  public void check(FieldErrors errors, String pointer, LocalDate day) {
    Optional<ContractVersion> version = version(day);
    if (version.isEmpty()) {
      errors.add(pointer, FundingRefusal.NO_CONTRACT_IN_FORCE, day);
    } else if (version.get().endsBefore(day)) {
      errors.add(pointer, FundingRefusal.AFTER_PROJECT_END, day, version.get().endsOn());
    }
    stops.stream()
        .filter(each -> each.covers(day))
        .findFirst()
        .ifPresent(
            each ->
                errors.add(
                    pointer,
                    FundingRefusal.CONTRACT_IS_STOPPED,
                    day,
                    each.kind(),
                    each.stoppedOn()));
  }
}
