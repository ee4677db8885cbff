package lv.atbalsts.kit.values;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be somebody's personal code (personas kods) in a text, however it is written: the one
 * rule of all services. Eleven digits that begin with a day and a month, or with 32 to 39; with
 * spaces anywhere, and with whatever signs people put after the sixth. The number of an enterprise
 * begins with 4 to 9, a telephone number with a plus (and has no dash after the sixth digit), and
 * neither is one.
 */
public final class PersonalCodes {

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<!\\+)(?<![0-9])[0-9](?: ?[0-9]){5}[^0-9\\p{L}]{0,3}[0-9](?: ?[0-9]){4}(?![0-9])"
              + "|(?<=\\+)[0-9]{6}-[0-9]{5}(?![0-9])");
  private static final Pattern FORM =
      Pattern.compile("(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{7}|3[2-9][0-9]{9}");

  /** Ids and digests: what looks like a code in them is chance. */
  private static final Pattern BY_CHANCE =
      Pattern.compile(
          "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
              + "|(?<![0-9a-z])(?=[0-9]*[a-f])[0-9a-f]{20,}(?![0-9a-z])");

  private static final String LEFT_OUT = "…";

  private PersonalCodes() {}

  /** Whether a text holds what may be a personal code; nothing holds none. */
  public static boolean mayStandIn(String text) {
    return text != null && find(BY_CHANCE.matcher(plain(text)).replaceAll("#"), 0) != null;
  }

  /** The text without what may be a code; nothing of it where it cannot be told apart. */
  public static String leftOut(String text) {
    String rest = text;
    for (MatchResult code = find(rest, 0); code != null; code = find(rest, code.start())) {
      rest = rest.substring(0, code.start()) + LEFT_OUT + rest.substring(code.end());
    }
    return mayStandIn(rest) ? LEFT_OUT : rest;
  }

  /** The first from a place on: digits that have not the form may hide some that have. */
  private static MatchResult find(String text, int from) {
    Matcher digits = DIGITS.matcher(text);
    boolean found = digits.find(from);
    while (found) {
      if (FORM.matcher(digits.group().replaceAll("[^0-9]", "")).matches()) {
        return digits.toMatchResult();
      }
      found = digits.find(digits.start() + 1);
    }
    return null;
  }

  /** One line with the digits of all scripts as ours. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Reference.form(text)
        .codePoints()
        .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
