package lv.atbalsts.gateway.refusal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** The texts of refusals in Latvian or English; English where neither is asked for. */
final class GatewayTexts {

  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("lv"));
  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private GatewayTexts() {}

  /** The best language for an Accept-Language header; null or nonsense gives English. */
  static Locale language(String acceptLanguage) {
    if (acceptLanguage == null) {
      return Locale.ENGLISH;
    }
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
      return found == null ? Locale.ENGLISH : found;
    } catch (IllegalArgumentException nonsense) {
      return Locale.ENGLISH;
    }
  }

  static String title(GatewayRefusal refusal, Locale language) {
    return text(refusal.code() + ".title", language);
  }

  static String detail(GatewayRefusal refusal, Locale language, Object... arguments) {
    return text(refusal.code() + ".detail", language, arguments);
  }

  /** Numbers stay as they are: a limit is neither grouped nor rounded. */
  private static String text(String key, Locale language, Object... arguments) {
    ClassLoader loader = GatewayTexts.class.getClassLoader();
    String pattern = ResourceBundle.getBundle("refusals", language, loader, EXACT).getString(key);
    return new MessageFormat(pattern, language)
        .format(Stream.of(arguments).map(String::valueOf).toArray());
  }
}
