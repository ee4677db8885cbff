package lv.atbalsts.local.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxDayTest {
  private static final LocalDate DAY = LocalDate.of(2021, 9, 15);
  private static final LocalDate REAL = LocalDate.now(ZoneId.of("Europe/Riga"));

  @TempDir Path folder;
  private DataFolder data;

  @BeforeEach
  void hold() {
    data = DataFolder.hold(folder);
  }

  @AfterEach
  void free() throws IOException {
    data.close();
  }

  private String day() throws IOException {
    return Files.readString(folder.resolve("day")).strip();
  }

  @Test
  void newDataBeginOnTheDayThatIsAskedFor() throws IOException {
    SandboxDay.begin(data, DAY);

    assertEquals(DAY + " " + REAL, day());
  }

  @Test
  void withoutOneTheyLiveOnTheRealDay() {
    SandboxDay.begin(data, null);

    assertFalse(Files.exists(folder.resolve("day")));
  }

  @Test
  void keptDataGoOnFromTheDayTheyHaveReachedWhateverIsAskedFor() throws IOException {
    Files.writeString(folder.resolve("day"), "2021-11-01 " + REAL);

    SandboxDay.begin(data, DAY);

    assertEquals("2021-11-01 " + REAL, day());
  }

  @Test
  void whileNothingRunsTheDayStandsStill() throws IOException {
    Files.writeString(folder.resolve("day"), "2021-11-01 " + REAL.minusDays(10));
    Instant stopped = Instant.now().minus(Duration.ofDays(7));
    Files.setLastModifiedTime(folder.resolve("day"), FileTime.from(stopped));

    SandboxDay.begin(data, null);

    assertEquals("2021-11-04 " + REAL, day());
  }

  @Test
  void whileItRunsTheDayGoesOn() throws IOException {
    Files.writeString(folder.resolve("day"), "2021-11-01 " + REAL.minusDays(10));

    SandboxDay.begin(data, null).touch();

    assertEquals("2021-11-11 " + REAL, day());
  }

  @Test
  void dataOfTheRealDayDoNotGoBack() {
    data.folder("postgres");

    CannotRun refused = assertThrows(CannotRun.class, () -> SandboxDay.begin(data, DAY));

    assertTrue(refused.getMessage().contains("--fresh"), refused.getMessage());
  }

  @Test
  void emptiedDataHaveNoDay() throws IOException {
    SandboxDay.begin(data, DAY);

    data.empty();

    assertFalse(Files.exists(folder.resolve("day")));
  }
}
