package lv.atbalsts.indicators.infographic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrast of the style sheet's colours, as WCAG 2.2 computes it. */
class ContrastTest {

  private static final String STYLE = new StyleSheet().text();

  @ParameterizedTest
  @CsvSource({"ink,4.5", "quiet,4.5", "accent,4.5"})
  void aColourOfTextStandsOutFromThePaper(String colour, double least) {
    assertTrue(contrast(colour, "paper") >= least, colour + " " + contrast(colour, "paper"));
  }

  @ParameterizedTest
  @CsvSource({"accent,track", "ink,over", "ink,track", "accent,paper"})
  void neighboursInABarAreToldApart(String one, String other) {
    assertTrue(contrast(one, other) >= 3, one + " " + other + " " + contrast(one, other));
  }

  private static double contrast(String one, String other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String name) {
    Matcher colour = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(STYLE);
    assertTrue(colour.find(), name);
    int rgb = Integer.parseInt(colour.group(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
