package lv.atbalsts.registry.play;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import lv.atbalsts.kit.time.SandboxClock;

/** In the tests it is always the morning of 2022-06-15, unless a test moves the day. */
public final class TestTime {

  private static final Instant MORNING = Instant.parse("2022-06-15T06:00:00Z");

  private static volatile Instant now = MORNING;

  /** As in application.properties. */
  private static final Path DAY_FILE = Path.of("target/day-of-the-tests");

  private TestTime() {}

  /** It is this moment from now on. */
  public static void at(Instant moment) {
    now = moment;
  }

  /** It is another day, and nothing has been done yet that is due by then. */
  public static void to(String day) {
    try {
      Files.writeString(DAY_FILE, day + " 2022-06-15");
    } catch (IOException cannotWrite) {
      throw new UncheckedIOException(cannotWrite);
    }
  }

  /** Back to the usual day. */
  public static void moveBack() {
    now = MORNING;
    try {
      Files.deleteIfExists(DAY_FILE);
    } catch (IOException cannotDelete) {
      throw new UncheckedIOException(cannotDelete);
    }
  }

  /** Puts the clock of the tests in the place of the service's own. */
  static final class Source {

    @Produces
    @Singleton
    Clock clock() {
      moveBack();
      return new SandboxClock(DAY_FILE, new Moment(ZoneId.of("Europe/Riga")));
    }
  }

  /** The moment at which the tests live, in a zone. */
  private static final class Moment extends Clock {

    private final ZoneId zone;

    Moment(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Moment(other);
    }
  }
}
