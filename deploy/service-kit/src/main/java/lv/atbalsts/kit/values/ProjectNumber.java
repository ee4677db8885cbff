package lv.atbalsts.kit.values;

/**
 * How a measure and a project are numbered: what may be submitted is what a region signs in with.
 */
public final class ProjectNumber {

  /** A measure's code, such as 9.2.2.1; without leading zeros, so that it is written in one way. */
  public static final String MEASURE = "[1-9][0-9]?(\\.(0|[1-9][0-9]?)){3}";

  /** A project's number: measure, year, letter, sequence, such as 9.2.2.1./15/I/001. */
  public static final String FORM = MEASURE + "\\./[0-9]{2}/[A-Z]/[0-9]{3}";

  private ProjectNumber() {}

  /** As a project's number is written, however somebody spelt it; null stays null. */
  public static String written(String asked) {
    return asked == null ? null : Reference.form(asked);
  }
}
