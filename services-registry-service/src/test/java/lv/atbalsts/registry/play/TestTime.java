package lv.atbalsts.registry.play;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** In the tests it is always the morning of 2022-06-15. */
class TestTime {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.fixed(Instant.parse("2022-06-15T06:00:00Z"), ZoneId.of("Europe/Riga"));
  }
}
