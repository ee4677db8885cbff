package lv.atbalsts.kit.values;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a paper (a decision, a payment order, a bill) as people mean it. Two texts with one
 * key name one paper; the key is compared and stored beside the text, the text is what is shown.
 * The database function reference_key says the same.
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

  /** The sign of a number before it: №, Nr. or No., of which the dot may be missing. */
  private static final Pattern NUMBER_SIGN = Pattern.compile("^N[RO](?: ?\\.+| |(?=-?[0-9]))(?=.)");

  /** One without its dot, which the space after it tells from a word: the space goes. */
  private static final Pattern BARE_SIGN = Pattern.compile("^([Nn][RrOo]) (?=.)");

  private static final Pattern IDLE_SEPARATOR = Pattern.compile("(?<![0-9])-|-(?![0-9])");
  private static final Pattern SEPARATOR = Pattern.compile("[ _-]+");
  private static final Pattern OUTER_SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  /** Cyrillic and Greek capitals that look as Latin ones do. */
  private static final String LOOKALIKES = "АВЕЅЗІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

  private static final String LATIN = "ABES3IJKMHOPCTYXABEZHIKMNOPTYX";

  private Reference() {}

  /**
   * What two spellings of one reference have in common; empty where nothing of it says anything.
   * Case says nothing, nor look-alike letters, nor №, Nr. or No. before it (with or without the
   * dot), nor signs around it, nor dashes, underscores and spaces: but between two digits one of
   * them keeps two numbers apart, whichever it is. Strokes, dots within and leading zeros do say
   * something.
   */
  public static String key(String text) {
    String key = latin(numbered(text).toUpperCase(Locale.ROOT));
    key = OUTER_SIGNS.matcher(Normalizer.normalize(key, Normalizer.Form.NFC)).replaceAll("");
    key = NUMBER_SIGN.matcher(key).replaceFirst("");
    key = IDLE_SEPARATOR.matcher(SEPARATOR.matcher(key).replaceAll("-")).replaceAll("");
    return OUTER_SIGNS.matcher(key).replaceAll("");
  }

  /**
   * The text in capitals, look-alike letters as Latin ones and dashes as {@link #plain} has them:
   * for what has a form of its own, such as the number of a project or an official's name.
   */
  public static String form(String text) {
    String form = bare(latin(bare(text).toUpperCase(Locale.ROOT)));
    return PREFIX.matcher(Normalizer.normalize(form, Normalizer.Form.NFC)).replaceFirst("");
  }

  /**
   * As {@link #form}, of a number that is also written in groups, such as an ATVK code: no space
   * within says anything. Null stays null.
   */
  public static String joined(String text) {
    return text == null ? null : form(text).replace(" ", "");
  }

  /**
   * The text with plain dashes, strokes and digits and without idle spaces, as it is stored and
   * shown: what was pasted from a paper takes the form that a number has. Null stays null.
   */
  public static String plain(String text) {
    return text == null ? null : bare(BARE_SIGN.matcher(numbered(text)).replaceFirst("$1."));
  }

  private static String bare(String text) {
    return IDLE_SPACE.matcher(spaced(text)).replaceAll("");
  }

  private static String numbered(String text) {
    return spaced(text.replace("№", "Nr."));
  }

  private static String spaced(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    plain = INVISIBLE.matcher(plain).replaceAll("");
    plain = DASH.matcher(plain).replaceAll("-");
    plain = SLASH.matcher(plain).replaceAll("/");
    return plain.replaceAll("[\\s\\p{Z}]+", " ").strip();
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

  /** Whether two texts name one paper. */
  public static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }
}
