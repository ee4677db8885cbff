package lv.atbalsts.kit.refusal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of refusals in the language asked for: Latvian or English, English where neither. */
public final class Texts {

  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("lv"));

  /** The service's own, those of the import kit where it has it, and those of this kit. */
  private static final List<String> BUNDLES =
      List.of("refusals", "import_refusals", "kit_refusals");

  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private Texts() {}

  /** The best language for an Accept-Language header; null or nonsense gives English. */
  public static Locale language(String acceptLanguage) {
    try {
      return Optional.ofNullable(acceptLanguage)
          .map(header -> Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN))
          .orElse(Locale.ENGLISH);
    } catch (IllegalArgumentException nonsense) {
      return Locale.ENGLISH;
    }
  }

  /** The text under a key, with its arguments filled in; nothing where no bundle holds the key. */
  public static Optional<String> find(String key, Locale language, Object... arguments) {
    return BUNDLES.stream()
        .flatMap(bundle -> lookUp(bundle, key, language).stream())
        .findFirst()
        .map(pattern -> new MessageFormat(pattern, language).format(inWords(arguments, language)));
  }

  private static Optional<String> lookUp(String bundle, String key, Locale language) {
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      ResourceBundle texts = ResourceBundle.getBundle(bundle, language, loader, EXACT);
      return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    } catch (MissingResourceException none) {
      return Optional.empty();
    }
  }

  /** Numbers stay as they are computed: a year is not 2 021 and a limit is not rounded. */
  private static Object[] inWords(Object[] arguments, Locale language) {
    Object[] words = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      words[i] =
          Redaction.word(arguments[i] instanceof Named named ? named.name(language) : arguments[i]);
    }
    return words;
  }
}
