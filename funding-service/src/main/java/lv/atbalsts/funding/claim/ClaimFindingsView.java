package lv.atbalsts.funding.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.atbalsts.funding.claim.ClaimFindings.Finding;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusal.FieldError;
import lv.atbalsts.kit.refusal.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in the way of a claim, or may be asked about. */
@Schema(description = "What stands in the way of a claim, or may be asked about.")
record ClaimFindingsView(
    @Schema(description = "Whether nothing stands in the way; warnings do not.", examples = "true")
        boolean passed,
    @Schema(description = "Everything that was found.") List<ClaimFindingView> findings) {

  static ClaimFindingsView of(ClaimFindings findings, Locale language) {
    return new ClaimFindingsView(
        findings.all().stream().noneMatch(Finding::isError),
        findings.all().stream().flatMap(each -> ClaimFindingView.of(each, language)).toList());
  }

  /** What a finding means for the claim. */
  enum ClaimFindingSeverity {
    ERROR,
    WARNING
  }

  /** One thing that was found. */
  @Schema(description = "One thing that stands in the way, or may be asked about.")
  record ClaimFindingView(
      @Schema(description = "JSON pointer in the draft.", examples = "/reportIds") String pointer,
      @Schema(description = "Code of the reason.", examples = "FND-0030") String code,
      @Schema(description = "ERROR stands in the way, WARNING does not.", examples = "WARNING")
          ClaimFindingSeverity severity,
      @Schema(
              description = "What it is, and the way out.",
              examples = "No unit rate is in force for DAY_CARE_CENTRE on 2021-03-15.")
          String reason,
      @Schema(description = "Legal source.", examples = "MK 313 p.31") String legalSource,
      @Schema(description = "What stands in the way, as the refusal under the code has it.")
          List<?> conflicts) {

    static Stream<ClaimFindingView> of(Finding finding, Locale language) {
      Refusal reason = finding.reason();
      if (reason.errors().isEmpty()) {
        return Stream.of(
            of(finding, finding.pointer(), reason.code(), reason.arguments(), null, language));
      }
      return reason.errors().stream().map(each -> of(finding, each, language));
    }

    private static ClaimFindingView of(Finding finding, FieldError wrong, Locale language) {
      return of(finding, wrong.pointer(), wrong.code(), wrong.arguments(), wrong.text(), language);
    }

    private static ClaimFindingView of(
        Finding finding,
        String pointer,
        String code,
        Object[] values,
        String text,
        Locale language) {
      return new ClaimFindingView(
          pointer,
          code,
          finding.isError() ? ClaimFindingSeverity.ERROR : ClaimFindingSeverity.WARNING,
          Texts.find(code + ".detail", language, values).orElse(text),
          (String) finding.reason().members().get("legalBasis"),
          (List<?>) finding.reason().members().get("conflicts"));
    }
  }
}
