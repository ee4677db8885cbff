package lv.atbalsts.indicators.infographic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import lv.atbalsts.indicators.IndicatorsRefusal;

/** The two languages of the page. */
@ApplicationScoped
class Languages {

  private static final List<String> SPOKEN = List.of("lv", "en");

  /**
   * The language asked for by name, else the caller's first of the two, else Latvian. Refuses with
   * IND-0004 (400) a name that is neither.
   */
  String choose(String asked, List<Locale> accepted) {
    if (asked == null) {
      return accepted.stream()
          .map(Locale::getLanguage)
          .filter(SPOKEN::contains)
          .findFirst()
          .orElse("lv");
    }
    if (!SPOKEN.contains(asked)) {
      throw IndicatorsRefusal.NO_SUCH_LANGUAGE.with().with("allowed", SPOKEN);
    }
    return asked;
  }
}
