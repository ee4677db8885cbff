package lv.atbalsts.kit.time;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Runs at the pace of the real time, so many days before or after it as the day file says. */
public final class SandboxClock extends Clock {

  private final DayFile dayFile;
  private final Clock real;
  private final ZoneId zone;

  public SandboxClock(Path dayFile, Clock real) {
    this(new DayFile(dayFile), real, real.getZone());
  }

  private SandboxClock(DayFile dayFile, Clock real, ZoneId zone) {
    this.dayFile = dayFile;
    this.real = real;
    this.zone = zone;
  }

  @Override
  public Instant instant() {
    // whole days of the calendar, so that the time of day is the real one in summer and winter
    return real.instant().atZone(real.getZone()).plusDays(dayFile.daysAhead()).toInstant();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SandboxClock(dayFile, real, other);
  }
}
