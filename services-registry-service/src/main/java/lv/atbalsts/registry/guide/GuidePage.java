package lv.atbalsts.registry.guide;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import lv.atbalsts.registry.guide.GuideItemTerms.SourceStatus;
import lv.atbalsts.registry.guide.GuideView.GuideItemView;

/**
 * A guide as one page to be printed, in one language: no script and no other file. Every text of a
 * guide is written into it escaped.
 */
final class GuidePage {

  private static final String STYLE =
      """
      body{font:1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
      li{margin:0 0 1rem;break-inside:avoid}h1{line-height:1.2}p{margin:.2rem 0}.source{color:#4a4a4a}
      @media print{body{margin:0;max-width:none;font-size:11pt}}
      """;

  private static final DateTimeFormatter LATVIAN_DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu.");

  /** Only the page's own style sheet, by its digest. */
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
          .formatted(digest());

  private final GuideView guide;
  private final boolean latvian;

  GuidePage(GuideView guide, String language) {
    this.guide = guide;
    this.latvian = language.equals("lv");
  }

  String html() {
    String kind = word(guide.applicantKind().nameLv(), guide.applicantKind().nameEn());
    String service = word(guide.serviceNameLv(), guide.serviceNameEn());
    String title = word("Reģistrācijas ceļvedis", "Registration guide") + ": " + service;
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"").append(latvian ? "lv" : "en").append("\">\n");
    page.append("<head><meta charset=\"utf-8\">");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.append("<title>").append(escaped(title)).append("</title>");
    page.append("<style>").append(STYLE).append("</style></head>\n<body>\n<main>\n");
    page.append("<h1>").append(escaped(title)).append("</h1>\n<p>");
    page.append(escaped(word("Iesniedzējs", "Applicant") + ": " + kind)).append("</p>\n<p>");
    page.append(escaped(word("Spēkā", "As of"))).append(" <time datetime=\"");
    page.append(guide.asOf()).append("\">").append(day()).append("</time></p>\n<ol>\n");
    guide.items().forEach(item -> append(page, item));
    page.append("</ol>\n<p class=\"source\">").append(escaped(meaning())).append("</p>\n");
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private void append(StringBuilder page, GuideItemView item) {
    GuideItemTerms terms = item.terms();
    page.append("<li><h2>").append(escaped(word(terms.whatLv(), terms.whatEn())));
    page.append("</h2>\n<p>").append(escaped(word(terms.whyLv(), terms.whyEn())));
    page.append("</p>\n");
    if (terms.documentKind() != null) {
      String document =
          terms.mandatory()
              ? word(
                  "Obligāts dokuments, bez tā nereģistrē",
                  "Mandatory document, nothing is registered without it")
              : word("Dokuments, ko var iesniegt", "Document that may be handed in");
      page.append("<p class=\"document\"><strong>").append(escaped(document));
      page.append(":</strong> ").append(escaped(terms.documentKind())).append("</p>\n");
    }
    page.append("<p class=\"source\">").append(escaped(terms.legalSource())).append(" (");
    page.append(escaped(word(terms.sourceStatus().nameLv(), terms.sourceStatus().nameEn())));
    page.append(")</p></li>\n");
  }

  private String day() {
    return latvian ? LATVIAN_DAY.format(guide.asOf()) : guide.asOf().toString();
  }

  /** What stands in brackets after a source. */
  private String meaning() {
    return word("Iekavās: ", "In brackets: ")
        + Arrays.stream(SourceStatus.values())
            .map(each -> word(each.meaningLv(), each.meaningEn()))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private String word(String inLatvian, String inEnglish) {
    return latvian ? inLatvian : inEnglish;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String digest() {
    try {
      byte[] style = STYLE.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
