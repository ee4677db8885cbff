package lv.atbalsts.funding.activity;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of activity: an open list of data, with the measures it is for and its days. */
@Schema(description = "A kind of activity and the measures whose projects may have it.")
public record ActivityKind(
    @Schema(description = "The kind's code.", examples = "SPECIALIST_TRAINING") String code,
    @Schema(description = "Title in Latvian.", examples = "Speciālistu apmācība") String titleLv,
    @Schema(description = "Title in English.", examples = "Training of specialists") String titleEn,
    @Schema(description = "Codes of the measures.", examples = "[\"9.2.2.1\"]")
        List<String> measures,
    @Schema(description = "First day of the kind; missing: always.") LocalDate from,
    @Schema(description = "Last day of the kind; missing: no end.") LocalDate to) {

  boolean isFor(String measure) {
    return measure == null || measures.contains(measure);
  }

  boolean on(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
