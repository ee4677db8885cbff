package lv.atbalsts.assessment.play;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The service's clock in tests: the true time, until a test moves it. */
public final class TestTime {

  private static volatile Clock now = Clock.system(ZoneId.of("Europe/Riga"));

  private TestTime() {}

  /** Runs a step at that moment; the clock stands still meanwhile. */
  public static void at(Instant moment, Runnable step) {
    Clock before = now;
    now = Clock.fixed(moment, before.getZone());
    try {
      step.run();
    } finally {
      now = before;
    }
  }

  /** The day it is in Latvia, wherever the tests run. */
  public static LocalDate today() {
    return LocalDate.now(now);
  }

  public static Instant moment() {
    return now.instant();
  }

  public static Instant in(Duration later) {
    return now.instant().plus(later);
  }

  /** Puts the clock of the tests in the place of the service's own. */
  static final class Source {

    @Produces
    @Singleton
    Clock clock() {
      return new Clock() {

        @Override
        public ZoneId getZone() {
          return now.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return now.withZone(zone);
        }

        @Override
        public Instant instant() {
          return now.instant();
        }
      };
    }
  }
}
