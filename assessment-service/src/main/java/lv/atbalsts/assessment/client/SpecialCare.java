package lv.atbalsts.assessment.client;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The validity of the opinion on special care (īpašas kopšanas atzinums), both days included. */
@Schema(description = "the validity of the opinion on special care, both days included")
public record SpecialCare(
    @NotNull @Schema(description = "first day", examples = "2019-03-01") LocalDate from,
    @Schema(description = "last day; open when left out", examples = "2022-02-28") LocalDate to) {

  public boolean validOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  boolean inOrder() {
    return to == null || !to.isBefore(from);
  }
}
