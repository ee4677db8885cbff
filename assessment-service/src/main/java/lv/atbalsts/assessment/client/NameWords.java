package lv.atbalsts.assessment.client;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a person's names is compared. Letters alone, small and without their marks: as many write
 * them who have no other keyboard. Given name and family name may stand in each other's place, and
 * of several given names, or the two halves of a surname, one is enough.
 */
final class NameWords {

  private static final int MONTHS = 12;

  private NameWords() {}

  /** Each text by which this person may be found to be another record's, with the birth date. */
  static Set<String> of(String givenName, String familyName, LocalDate birthDate) {
    Set<String> texts = new TreeSet<>();
    texts.add(pair(letters(givenName), letters(familyName), birthDate));
    for (String given : words(givenName)) {
      for (String family : words(familyName)) {
        texts.add(pair(given, family, birthDate));
      }
    }
    return texts;
  }

  /** The day of birth with its day and month in each other's place, where that is another day. */
  static Optional<LocalDate> exchanged(LocalDate day) {
    if (day.getDayOfMonth() > MONTHS || day.getDayOfMonth() == day.getMonthValue()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static String pair(String one, String other, LocalDate birthDate) {
    return Stream.of(one, other).sorted().collect(Collectors.joining("|")) + "|" + birthDate;
  }

  private static Set<String> words(String name) {
    return Stream.of(Normalizer.normalize(name, Normalizer.Form.NFKD).split("[^\\p{L}\\p{M}]+"))
        .map(NameWords::letters)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String letters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
