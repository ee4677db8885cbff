package lv.atbalsts.assessment.grant;

import java.time.LocalDate;
import lv.atbalsts.assessment.limit.rules.Allowance;
import lv.atbalsts.assessment.limit.rules.Per;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The window in which an allowance is counted. */
@Schema(description = "the window in which an allowance is counted")
record WindowView(
    @Schema(description = "of which kind", examples = "YEAR") Per per,
    @Schema(description = "first day; missing with PROJECT", examples = "2021-01-01")
        LocalDate from,
    @Schema(description = "last day; missing with PROJECT", examples = "2021-12-31") LocalDate to,
    @Schema(description = "the project, with PROJECT", examples = "9.2.2.1./15/I/001")
        String project) {

  static WindowView of(Allowance allowance) {
    return new WindowView(
        allowance.rule().per(),
        allowance.window().from(),
        allowance.window().to(),
        allowance.project());
  }

  /** As it stands in a text of any language. */
  String inWords() {
    return project == null ? from + "/" + to : project;
  }
}
