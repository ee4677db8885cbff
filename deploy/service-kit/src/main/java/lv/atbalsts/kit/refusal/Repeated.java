package lv.atbalsts.kit.refusal;

import java.util.regex.Pattern;

/**
 * What of a request a refusal may repeat: names of this API's own form. Whatever else was sent may
 * say something of somebody, and an answer is kept where a request is not.
 */
public final class Repeated {

  private static final String LEFT_OUT = "…";
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

  /** With the hyphen or without: no registration number of an enterprise begins with 0 to 3. */
  private static final Pattern PERSONS_NUMBER =
      Pattern.compile("(?<!\\w)(\\d{6}-\\d{5}|[0-3]\\d{10})(?!\\w)");

  private Repeated() {}

  /** A field's name, where it has the form of one. */
  public static String name(String text) {
    return NAME.matcher(text).matches() ? text : LEFT_OUT;
  }

  /** Whether there is a number in it that is a person's by its form. */
  public static boolean holdsPersonsNumber(String text) {
    return PERSONS_NUMBER.matcher(text).find();
  }

  /** A value that a text names, without the numbers that are somebody's and no date or code. */
  static String word(Object value) {
    return PERSONS_NUMBER.matcher(String.valueOf(value)).replaceAll(LEFT_OUT);
  }
}
