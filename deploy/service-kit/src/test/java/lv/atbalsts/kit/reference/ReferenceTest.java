package lv.atbalsts.kit.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.RefusedException;
import org.junit.jupiter.api.Test;

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

  @Test
  void anUnknownCodeAndOneNotValidOnTheDateAreTwoErrors() {
    FieldErrors errors = new FieldErrors();
    territories.check(errors, "/municipality", "9999999", LAST_OLD_DAY);
    territories.check(errors, "/other", "0001000", LAST_OLD_DAY);
    serviceTypes.check(errors, "/serviceType", "MAGIC");
    RefusedException refused =
        assertThrows(RefusedException.class, () -> errors.refuseIfAny("X-0001"));
    assertEquals(
        List.of("KIT-0010", "KIT-0011", "KIT-0012"),
        refused.refusal().errors().stream().map(error -> error.code()).toList());
  }

  @Test
  void aServiceTypeIsFoundWithoutRegardToCase() {
    assertEquals(
        "dienas aprūpes centrs", serviceTypes.find("day_care_centre").orElseThrow().nameLv());
  }
}
