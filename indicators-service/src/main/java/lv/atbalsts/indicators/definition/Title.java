package lv.atbalsts.indicators.definition;

/** A text in Latvian and English. */
public record Title(String lv, String en) {

  /** The text in a language, {@code lv} or {@code en}. */
  public String in(String language) {
    return language.equals("lv") ? lv : en;
  }
}
