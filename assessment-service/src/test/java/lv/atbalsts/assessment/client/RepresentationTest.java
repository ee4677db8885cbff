package lv.atbalsts.assessment.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import lv.atbalsts.assessment.client.ConsentRequests.ConsentForm;
import lv.atbalsts.assessment.client.ConsentRequests.ConsentGiver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose consent speaks for a person on which day. Born 2002-05-01, of age on 2020-05-01. */
class RepresentationTest {

  @ParameterizedTest
  @CsvSource({
    // given by, given on, guardianship from, to, died, asked of, holds
    "LEGAL_REPRESENTATIVE, 2019-03-01, , , , 2019-03-01, true",
    "LEGAL_REPRESENTATIVE, 2019-03-01, , , , 2020-04-30, true",
    "LEGAL_REPRESENTATIVE, 2019-03-01, , , , 2020-05-01, false",
    "LEGAL_REPRESENTATIVE, 2019-03-01, 2020-05-01, , , 2020-05-01, false",
    "LEGAL_REPRESENTATIVE, 2020-06-01, 2020-05-01, , , 2020-06-01, true",
    "LEGAL_REPRESENTATIVE, 2020-06-01, 2020-05-01, 2020-12-31, , 2020-12-31, true",
    "LEGAL_REPRESENTATIVE, 2020-06-01, 2020-05-01, 2020-12-31, , 2021-01-01, false",
    "LEGAL_REPRESENTATIVE, 2020-06-01, , , , 2020-06-01, false",
    "PERSON, 2020-05-01, , , , 2030-05-01, true",
    "PERSON, 2020-05-01, 2021-01-01, , , 2022-01-01, true",
    "PERSON, 2020-05-01, , , 2022-01-01, 2022-01-01, true",
    "PERSON, 2020-05-01, , , 2022-01-01, 2022-01-02, false",
    "PERSON, 2020-05-01, , , , 2020-04-30, false"
  })
  void aConsentHoldsWhileWhoeverGaveItSpeaksForThePerson(
      ConsentGiver by,
      LocalDate given,
      LocalDate from,
      LocalDate to,
      LocalDate died,
      LocalDate asked,
      boolean holds) {
    List<Representation.Guarded> guarded =
        from == null ? List.of() : List.of(new Representation.Guarded(from, to));
    Representation person = new Representation(LocalDate.of(2002, 5, 1), died, guarded);
    Consent consent =
        new Consent(
            new Client(),
            new ConsentForm("PROGRAMME", by, given, null),
            OffsetDateTime.now(ZoneOffset.UTC));
    assertEquals(holds, consent.holdsOn(asked, person));
  }
}
