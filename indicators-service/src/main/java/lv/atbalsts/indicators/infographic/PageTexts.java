package lv.atbalsts.indicators.infographic;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The page's texts in one language, {@code lv} or {@code en}. */
public record PageTexts(String language) {

  /** The text under a key, with the argument in place of {0}. */
  public String of(String key, Object argument) {
    return of(key).replace("{0}", String.valueOf(argument));
  }

  /**
   * The text under a key.
   *
   * @throws java.util.MissingResourceException where there is none
   */
  public String of(String key) {
    return texts().getString(key);
  }

  /** The text under a key, where there is one. */
  Optional<String> find(String key) {
    return texts().containsKey(key) ? Optional.of(texts().getString(key)) : Optional.empty();
  }

  private ResourceBundle texts() {
    return ResourceBundle.getBundle("infographic", Locale.of(language));
  }

  /** The other language of the two. */
  public String other() {
    return language.equals("lv") ? "en" : "lv";
  }
}
