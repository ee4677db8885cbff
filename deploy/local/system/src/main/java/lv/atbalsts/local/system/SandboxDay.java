package lv.atbalsts.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The day on which the local system lives. It stands in a file of the data folder that all services
 * read at every look at the clock: that day, and the real day on which it was that day. The file's
 * own time tells until when the system has run: while it is stopped, the day stands still.
 */
final class SandboxDay {
  static final String FILE = "day";

  private static final ZoneId LATVIA = ZoneId.of("Europe/Riga");

  private final Path file;

  private SandboxDay(Path file) {
    this.file = file;
  }

  /**
   * Old data go on from the day that they have reached, new data begin on the day that is asked
   * for.
   *
   * @param asked null where none is: then new data live on the real day
   */
  static SandboxDay begin(DataFolder data, LocalDate asked) {
    SandboxDay day = new SandboxDay(data.path().resolve(FILE));
    LocalDate real = LocalDate.now(LATVIA);
    if (Files.exists(day.file)) {
      day.write(day.reached(), real);
    } else if (asked != null && data.isNew()) {
      day.write(asked, real);
    } else if (asked != null && asked.isBefore(real)) {
      throw new CannotRun(
          "The data in %s live on the real day, and a day never goes back. Begin anew with --fresh, or choose another folder with --data."
              .formatted(data.path()));
    }
    return day;
  }

  Path file() {
    return file;
  }

  /** Says that the system is running still. */
  void touch() {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (NoSuchFileException realDay) {
      // it needs nobody to keep it
    } catch (IOException cannotWrite) {
      throw new UncheckedIOException(cannotWrite);
    }
  }

  private LocalDate reached() {
    try {
      String[] days = Files.readString(file).strip().split(" ");
      LocalDate last = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), LATVIA);
      return LocalDate.parse(days[0])
          .plusDays(Math.max(0, ChronoUnit.DAYS.between(LocalDate.parse(days[1]), last)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void write(LocalDate day, LocalDate real) {
    try {
      Files.writeString(file, day + " " + real + "\n");
    } catch (IOException cannotWrite) {
      throw new UncheckedIOException(cannotWrite);
    }
  }
}
