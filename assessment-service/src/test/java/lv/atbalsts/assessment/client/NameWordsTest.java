package lv.atbalsts.assessment.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

  private static final LocalDate DAY = LocalDate.of(1980, 5, 7);

  @ParameterizedTest
  @CsvSource({
    "Anna, Liepa, Liepa, Anna",
    "Anna Marija, Liepa, Marija Anna, Liepa",
    "Anna-Marija, Liepa, Annamarija, Liepa",
    "Anna Marija, Liepa, Anna, Liepa",
    "Anna, Bērziņa-Kalniņa, Anna, Kalnina-Berzina",
    "Anna, Bērziņa-Kalniņa, Anna, Kalniņa",
    "ANNA, LIEPA, anna, Liepa",
    "A\u0304nna, Liepa, Ānna, Liepa",
    "Anna\u00a0Marija, Liepa, Anna Marija, Liepa"
  })
  void thesePeopleMayBeOne(String given, String family, String otherGiven, String otherFamily) {
    assertEquals(
        false,
        Collections.disjoint(
            NameWords.of(given, family, DAY), NameWords.of(otherGiven, otherFamily, DAY)));
  }

  @ParameterizedTest
  @CsvSource({
    "Anna, Liepa, Ilze, Liepa",
    "Anna, Liepa, Anna, Ozola",
    "Anna Liepa, Ozola, Ilze, Liepa"
  })
  void thesePeopleAreNot(String given, String family, String otherGiven, String otherFamily) {
    assertEquals(
        true,
        Collections.disjoint(
            NameWords.of(given, family, DAY), NameWords.of(otherGiven, otherFamily, DAY)));
  }

  @Test
  void aDayOfBirthIsExchangedWhereThatIsAnotherDay() {
    assertEquals(Optional.of(LocalDate.of(1980, 7, 5)), NameWords.exchanged(DAY));
    assertEquals(Optional.empty(), NameWords.exchanged(LocalDate.of(1980, 5, 17)));
    assertEquals(Optional.empty(), NameWords.exchanged(LocalDate.of(1980, 5, 5)));
  }
}
