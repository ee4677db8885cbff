package lv.atbalsts.kit.reference;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A municipality in the classifier of administrative territories (ATVK).
 *
 * @param code seven digits, text with leading zeros
 * @param name the Latvian name
 * @param kind republikas pilsēta, valstspilsēta or novads
 * @param region the planning region (plānošanas reģions) of that time
 * @param validFrom the first day, null where it lies before the programme
 * @param validTo the last day, null while it is valid
 * @param successors the territories it became part of, the main part first
 */
@Schema(description = "A municipality in the classifier of administrative territories (ATVK)")
public record Territory(
    @Schema(description = "seven digits", examples = "0001000") String code,
    @Schema(description = "Latvian name", examples = "Rīga") String name,
    @Schema(description = "republikas pilsēta, valstspilsēta or novads", examples = "valstspilsēta")
        String kind,
    @Schema(description = "planning region of that time", examples = "Rīga") String region,
    @Schema(description = "first day; missing where before the programme", examples = "2021-07-01")
        LocalDate validFrom,
    @Schema(description = "last day; missing while valid", examples = "2021-06-30")
        LocalDate validTo,
    @Schema(description = "codes it became part of, main part first", examples = "[\"0001000\"]")
        List<String> successors) {

  public boolean validOn(LocalDate date) {
    return (validFrom == null || !date.isBefore(validFrom)) && !endedBefore(date);
  }

  public boolean endedBefore(LocalDate date) {
    return validTo != null && date.isAfter(validTo);
  }
}
