package lv.atbalsts.kit.refusal;

import java.util.regex.Pattern;
import lv.atbalsts.kit.values.PersonalCodes;

/**
 * What of a request a refusal may repeat: names of this API's own form. Whatever else was sent may
 * say something of somebody, and an answer is kept where a request is not.
 */
public final class Redaction {

  private static final String LEFT_OUT = "…";
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

  private Redaction() {}

  /** A field's name, where it has the form of one. */
  public static String name(String text) {
    return NAME.matcher(text).matches() && !PersonalCodes.mayStandIn(text) ? text : LEFT_OUT;
  }

  /** A value that a text names, without the numbers that are somebody's and no date or code. */
  static String word(Object value) {
    return PersonalCodes.leftOut(String.valueOf(value));
  }
}
