package lv.atbalsts.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the services; a test puts its own in its place. */
class OfficialTime {

  @Produces
  @Singleton
  @DefaultBean
  Clock clock(TimeSettings settings) {
    Clock real = Clock.system(ZoneId.of("Europe/Riga"));
    return settings.dayFile().<Clock>map(file -> new SandboxClock(file, real)).orElse(real);
  }
}
