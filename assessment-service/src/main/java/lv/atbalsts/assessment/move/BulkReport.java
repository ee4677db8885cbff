package lv.atbalsts.assessment.move;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of every person. */
@Schema(description = "what became of every person")
record BulkReport(
    @Schema(description = "how many are the successor's", examples = "310") long moved,
    @Schema(description = "how many the other has to answer for", examples = "2") long offered,
    @Schema(description = "how many stay where they are", examples = "1") long refused,
    @Schema(description = "each person, in the order of the ids sent") List<BulkCase> cases) {

  static BulkReport of(List<BulkCase> cases) {
    return new BulkReport(
        count(cases, BulkOutcome.MOVED),
        count(cases, BulkOutcome.OFFERED),
        count(cases, BulkOutcome.REFUSED),
        cases);
  }

  private static long count(List<BulkCase> cases, BulkOutcome outcome) {
    return cases.stream().filter(each -> each.outcome() == outcome).count();
  }
}
