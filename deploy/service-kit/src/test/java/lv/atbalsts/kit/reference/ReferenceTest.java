package lv.atbalsts.kit.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusal.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

  private static final LocalDate LAST_OLD_DAY = LocalDate.of(2021, 6, 30);

  private final Territories territories = new Territories();
  private final ServiceTypes serviceTypes = new ServiceTypes();

  @Test
  void thereWere119MunicipalitiesThen43And42AfterTheMerger() {
    assertEquals(119, territories.on(LAST_OLD_DAY).size());
    assertEquals(43, territories.on(LAST_OLD_DAY.plusDays(1)).size());
    assertEquals(42, territories.on(LocalDate.of(2025, 7, 1)).size());
  }

  @Test
  void anOldCodeIsValidUntilTheReformAndNamesItsSuccessors() {
    assertTrue(territories.validOn("0010000", LAST_OLD_DAY));
    assertFalse(territories.validOn("0010000", LAST_OLD_DAY.plusDays(1)));
    assertEquals(
        List.of("0042000", "0032000"), territories.find("0604300").orElseThrow().successors());
  }

  @ParameterizedTest
  @CsvSource({
    "0038001, 2019-03-15, '0700200 0700800 0701400 0701800 0705500'",
    "0038001, 2022-01-01, '0038000 0055000'",
    "0038001, 2026-01-01, 0038001",
    "0701800, 2019-03-15, 0701800",
    "0701800, 2022-01-01, 0055000",
    "0701800, 2026-01-01, 0038001",
    "0604300, 2022-01-01, '0032000 0042000'",
    "0055000, 2019-03-15, 0701800",
    "9999999, 2022-01-01, ''"
  })
  void aMunicipalityIsFollowedOverEveryReformForwardsAndBack(
      String code, LocalDate day, String codes) {
    assertEquals(
        codes, territories.codesOn(code, day).stream().sorted().collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "0604300, 2021-06-30, 0604300",
    "0604300, 2021-07-01, 0042000",
    "0701800, 2022-01-01, 0055000",
    "0701800, 2026-01-01, 0038001",
    "9999999, 2022-01-01, 9999999"
  })
  void whatWasSplitIsAccountedForByItsMainPart(String code, LocalDate day, String accountant) {
    assertEquals(accountant, territories.accountantOf(code, day));
  }

  @Test
  void aMunicipalityWasMadeOfWhatBecameItAlsoInPart() {
    assertEquals(List.of("0038000", "0055000"), territories.madeOf("0038001"));
    assertTrue(territories.madeOf("0032000").contains("0604300"));
    assertEquals(List.of(), territories.madeOf("0604300"));
  }

  @Test
  void twoThatBecameOneAreNotEachOthers() {
    assertFalse(territories.lineage("0700200").contains("0701800"));
    assertTrue(territories.lineage("0038001").containsAll(List.of("0700200", "0701800")));
  }

  @ParameterizedTest
  @CsvSource({
    "0038001, 2019-03-15, ''",
    "0038000, 2025-07-01, KIT-0011",
    "0700200, 2021-07-01, KIT-0011",
    "0700200, 2021-06-30, ''",
    "9999999, 2021-06-30, KIT-0010"
  })
  void aSuccessorAnswersForTheDaysBeforeItAndNobodyForTheDaysAfter(
      String code, LocalDate day, String refusal) {
    FieldErrors errors = new FieldErrors();
    territories.checkAnswersFor(errors, "/municipality", code, day);
    assertEquals(refusal, codes(errors));
  }

  @Test
  void anUnknownCodeAndOneNotValidOnTheDateAreTwoErrors() {
    FieldErrors errors = new FieldErrors();
    territories.check(errors, "/municipality", "9999999", LAST_OLD_DAY);
    territories.check(errors, "/other", "0001000", LAST_OLD_DAY);
    serviceTypes.check(errors, "/serviceType", "MAGIC");
    assertEquals("KIT-0010 KIT-0011 KIT-0012", codes(errors));
  }

  @Test
  void aServiceTypeIsFoundAsTheClassifierWritesIt() {
    assertEquals(
        "dienas aprūpes centrs", serviceTypes.find("DAY_CARE_CENTRE").orElseThrow().nameLv());
    assertTrue(serviceTypes.find("day_care_centre").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "day_Care_centre, DAY_CARE_CENTRE",
    "SOC\u0131AL_REHAB, SOC\u0131AL_REHAB",
    "re\u017fpite, RE\u017fPITE",
    "RE\uff33PITE, RE\uff33PITE"
  })
  void onlyLatinLettersTakeTheCaseOfACode(String written, String code) {
    assertEquals(code, ServiceTypes.canonical(written));
  }

  private static String codes(FieldErrors errors) {
    try {
      errors.refuseIfAny(KitRefusal.FIELDS_MISSING_OR_WRONG);
      return "";
    } catch (Refusal refused) {
      return refused.errors().stream().map(FieldError::code).collect(Collectors.joining(" "));
    }
  }
}
