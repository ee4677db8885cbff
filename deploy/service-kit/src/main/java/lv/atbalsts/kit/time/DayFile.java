package lv.atbalsts.kit.time;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The file that holds the day of a sandbox: one line with that day and the real day on which it was
 * that day, such as {@code 2021-09-15 2026-11-29}. All services of a sandbox read the same file at
 * every look at the clock, so that they agree on the day at every moment.
 */
record DayFile(Path path) {

  /** How many days the sandbox is ahead of the real time; less than zero where it lives before. */
  long daysAhead() {
    try {
      String[] days = Files.readString(path).strip().split(" ");
      return ChronoUnit.DAYS.between(LocalDate.parse(days[1]), LocalDate.parse(days[0]));
    } catch (NoSuchFileException notMoved) {
      return 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void write(LocalDate day, LocalDate realDay) {
    try {
      Path written = Files.createTempFile(path.toAbsolutePath().getParent(), "day", null);
      Files.writeString(written, day + " " + realDay + "\n");
      Files.move(written, path, ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (IOException cannotWrite) {
      throw new UncheckedIOException(cannotWrite);
    }
  }
}
