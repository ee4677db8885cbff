package lv.atbalsts.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import lv.atbalsts.kit.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialDayTest {

  private static final LocalDate REAL = LocalDate.of(2026, 11, 29);
  private static final LocalDate EARLIER = LocalDate.of(2021, 9, 15);

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-11-29T08:30:00Z");

  private Path file() {
    return folder.resolve("day");
  }

  private Clock real() {
    return Clock.fixed(now, ZoneId.of("Europe/Riga"));
  }

  private SandboxClock clock() {
    return new SandboxClock(file(), real());
  }

  /** The day as one of the services of the sandbox sees it. */
  private OfficialDay sandbox() {
    return new OfficialDay(() -> Optional.of(file()), clock());
  }

  private void sandboxLivesOn(LocalDate day) {
    new DayFile(file()).write(day, REAL);
  }

  @Test
  void itIsTheRealDayUntilSomebodyMovesIt() {
    assertEquals(now, clock().instant());
    assertEquals(REAL, sandbox().today());
    assertTrue(sandbox().isMovable());
  }

  @Test
  void aSandboxLivesOnItsDayAtTheRealTimeOfDay() {
    sandboxLivesOn(EARLIER);

    // in September Latvia is three hours ahead of UTC, in November two
    assertEquals(LocalDateTime.of(2021, 9, 15, 10, 30), LocalDateTime.now(clock()));
    assertEquals(Instant.parse("2021-09-15T07:30:00Z"), clock().instant());
    assertEquals(ZoneOffset.UTC, clock().withZone(ZoneOffset.UTC).getZone());
    assertEquals(clock().instant(), clock().withZone(ZoneOffset.UTC).instant());
  }

  @Test
  void itGoesOnAtTheRealPace() {
    sandboxLivesOn(EARLIER);

    now = Instant.parse("2026-12-01T22:00:00Z");

    assertEquals(LocalDate.of(2021, 9, 18), sandbox().today());
  }

  @ParameterizedTest
  @CsvSource({"2021-09-15,2026-11-29T22:15:00Z", "2021-02-15,2026-07-29T21:15:00Z"})
  void itsDaysChangeAtTheRealMidnight(LocalDate day, Instant afterMidnight) {
    LocalDate realDay = LocalDate.ofInstant(afterMidnight, ZoneId.of("Europe/Riga"));
    new DayFile(file()).write(day, realDay);

    now = afterMidnight;

    assertEquals(day, sandbox().today());
  }

  @Test
  void aServiceThatMovesItMovesAllAtOnce() {
    OfficialDay other = sandbox();
    sandboxLivesOn(EARLIER);
    assertEquals(EARLIER, other.today());

    sandbox().moveTo(LocalDate.of(2021, 10, 1));

    assertEquals(LocalDate.of(2021, 10, 1), other.today());
  }

  @Test
  void itMayBeMovedToTheDayThatItIs() {
    sandboxLivesOn(EARLIER);

    sandbox().moveTo(EARLIER);

    assertEquals(EARLIER, sandbox().today());
  }

  @Test
  void itNeverGoesBack() {
    sandboxLivesOn(EARLIER);

    Refusal refused =
        assertThrows(Refusal.class, () -> sandbox().moveTo(LocalDate.of(2021, 9, 14)));

    assertEquals("KIT-0091", refused.code());
    assertEquals(EARLIER, sandbox().today());
  }

  @Test
  void aRealSystemIsNotMoved() {
    OfficialDay day = new OfficialDay(Optional::empty, real());

    Refusal refused = assertThrows(Refusal.class, () -> day.moveTo(REAL.plusDays(1)));

    assertEquals("KIT-0090", refused.code());
    assertFalse(day.isMovable());
    assertEquals(REAL, day.today());
    assertEquals(REAL, day.latest());
  }

  @Test
  void anEarlierSandboxIsAskedForDaysUpToTheRealOne() {
    sandboxLivesOn(EARLIER);

    assertEquals(REAL, sandbox().latest());
  }

  @Test
  void aLaterSandboxIsAskedForDaysUpToItsOwn() {
    sandboxLivesOn(REAL.plusYears(1));

    assertEquals(REAL.plusYears(1), sandbox().latest());
  }

  @Test
  void theFileSaysTheDayInWords() throws Exception {
    sandboxLivesOn(EARLIER);

    assertEquals("2021-09-15 2026-11-29\n", Files.readString(file()));
  }
}
