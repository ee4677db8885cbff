package lv.atbalsts.kit.values;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a text may hold, the same at every door. Refused are characters that nobody sees or that no
 * database holds: control characters (U+0000 among them), halves of a surrogate pair, characters
 * that turn the direction of reading, a zero-width space, letters that look like none, a byte order
 * mark. Texts are kept in NFC.
 */
public final class TextRules {

  private static final Pattern REFUSED =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\u061C\\u115F\\u1160\\u200B\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2060\\u2066-\\u2069\\u2800\\u3164\\uFEFF\\uFFA0\\uFFFE\\uFFFF]");
  private static final Pattern REFUSED_IN_LINES =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\u061C\\u115F\\u1160\\u200B\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2060\\u2066-\\u2069\\u2800\\u3164\\uFEFF\\uFFA0\\uFFFE\\uFFFF&&[^\\n\\r\\t]]");
  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}]+");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

  private TextRules() {}

  /** Whether a text of one line holds only what it may. */
  public static boolean fits(String text) {
    return !REFUSED.matcher(text).find();
  }

  /** The same of a text of several lines: line feeds and tabs are allowed too. */
  public static boolean fitsLines(String text) {
    return !REFUSED_IN_LINES.matcher(text).find();
  }

  /** One line: composed, without outer and repeated spaces of any kind. */
  public static String line(String text) {
    return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** Several lines: composed, each line ended by a line feed. */
  public static String lines(String text) {
    return LINE_END
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
        .replaceAll("\n")
        .strip();
  }
}
