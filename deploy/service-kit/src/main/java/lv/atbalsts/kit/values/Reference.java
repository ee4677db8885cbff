package lv.atbalsts.kit.values;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a paper (a decision, a payment order, a bill) as people mean it. Two texts with one
 * key name one paper; the key is compared and stored beside the text, the text is what is shown.
 */
public final class Reference {

  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{034F}\\x{115F}\\x{1160}&&[^\\t\\n\\r]]");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\x{2212}\\x{2043}\\x{02D7}]");
  private static final Pattern SLASH = Pattern.compile("[\\x{2044}\\x{2215}\\x{29F8}]");

  /** A space between two digits keeps two numbers apart; every other says nothing. */
  private static final Pattern IDLE_SPACE = Pattern.compile("(?<![0-9]) | (?![0-9])");

  private static final Pattern PREFIX = Pattern.compile("^N[RO]\\.(?=.)");

  /** Cyrillic and Greek capitals that look as Latin ones do. */
  private static final String LOOKALIKES = "АВЕЅЗІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

  private static final String LATIN = "ABES3IJKMHOPCTYXABEZHIKMNOPTYX";

  private Reference() {}

  /** What two spellings of one reference have in common; empty where nothing of it can be seen. */
  public static String key(String text) {
    String key = plain(latin(plain(text).toUpperCase(Locale.ROOT)));
    return PREFIX.matcher(Normalizer.normalize(key, Normalizer.Form.NFC)).replaceFirst("");
  }

  /**
   * As {@link #key}, of a number of a fixed form that is also written in groups, such as an ATVK
   * code: no space within says anything. Null stays null.
   */
  public static String joined(String text) {
    return text == null ? null : key(text).replace(" ", "");
  }

  /**
   * The text with plain dashes, strokes and digits and without idle spaces, as it is stored and
   * shown: what was pasted from a paper takes the form that a number has. Null stays null.
   */
  public static String plain(String text) {
    if (text == null) {
      return null;
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    plain = INVISIBLE.matcher(plain).replaceAll("");
    plain = DASH.matcher(plain).replaceAll("-");
    plain = SLASH.matcher(plain).replaceAll("/");
    plain = plain.replaceAll("[\\s\\p{Z}]+", " ").strip();
    return IDLE_SPACE.matcher(plain).replaceAll("");
  }

  private static String latin(String text) {
    StringBuilder all = new StringBuilder(text);
    for (int i = 0; i < all.length(); i++) {
      int at = LOOKALIKES.indexOf(all.charAt(i));
      if (at >= 0) {
        all.setCharAt(i, LATIN.charAt(at));
      }
    }
    return all.toString();
  }

  /** Whether two texts name one paper, or one person by whom a paper is signed. */
  public static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }
}
