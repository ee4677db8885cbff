package lv.atbalsts.registry.registration;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import lv.atbalsts.kit.refusal.Texts;
import lv.atbalsts.registry.registration.rules.Finding;
import lv.atbalsts.registry.registration.rules.Finding.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is missing of an application, or wrong, and how to put it right. */
@Schema(description = "What is missing of an application, or wrong")
public record ApplicationCheckView(
    @Schema(description = "Whether nothing stands in the way of a registration", examples = "false")
        boolean passed,
    @Schema(description = "Everything that was found, in the order of the form")
        List<FindingView> findings) {

  private static final String BUNDLE = "application_check";

  static ApplicationCheckView of(List<Finding> findings, Locale language) {
    return new ApplicationCheckView(
        findings.stream().noneMatch(Finding::isError),
        findings.stream().map(each -> FindingView.of(each, language)).toList());
  }

  /** One thing that was found. */
  @Schema(description = "One thing that is missing or wrong")
  public record FindingView(
      @Schema(description = "JSON pointer of the item", examples = "/service/municipality")
          String pointer,
      @Schema(description = "Code of the reason", examples = "KIT-0011") String code,
      @Schema(
              description = "ERROR stands in the way of the registration, WARNING does not",
              examples = "ERROR")
          Severity severity,
      @Schema(
              description = "What is missing or wrong",
              examples = "0700200 is no municipality on 2021-08-02")
          String reason,
      @Schema(description = "Legal source", examples = "MK 385 p.6") String legalSource,
      @Schema(description = "How to put it right", examples = "Write the ATVK code of that day")
          String remedy) {

    static FindingView of(Finding finding, Locale language) {
      String code = finding.reason().code();
      String text = finding.text() == null ? "detail" : finding.text();
      String law = finding.reason().definition().legalBasis();
      return new FindingView(
          finding.pointer(),
          code,
          finding.severity(),
          Texts.find(code + "." + text, language, finding.values().toArray()).orElse(text),
          law == null ? word("source", finding, language) : law,
          word("remedy", finding, language));
    }

    /** Of the code, else of the field, else of any. */
    private static String word(String kind, Finding finding, Locale language) {
      ResourceBundle words = ResourceBundle.getBundle(BUNDLE, language);
      String field = finding.pointer().replaceAll("/[0-9]+", "").replace('/', '.');
      for (String key : List.of(kind + "." + finding.reason().code(), kind + field)) {
        if (words.containsKey(key)) {
          return words.getString(key);
        }
      }
      return words.getString(kind);
    }
  }
}
