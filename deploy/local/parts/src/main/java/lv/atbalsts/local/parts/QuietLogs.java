package lv.atbalsts.local.parts;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Log levels of the parts: only what went wrong. */
final class QuietLogs {

  // held, because the log manager forgets a logger's level together with the logger
  private static final Map<Logger, Level> LEVELS =
      Map.of(
          Logger.getLogger("kafka"), Level.WARNING,
          Logger.getLogger("org.apache.kafka"), Level.WARNING,
          Logger.getLogger("state.change.logger"), Level.WARNING,
          // warns of every folder that is new
          Logger.getLogger("org.apache.kafka.controller"), Level.SEVERE,
          // warns of every topic that is just being made, and of its own closing
          Logger.getLogger("org.apache.kafka.clients.NetworkClient"), Level.SEVERE,
          Logger.getLogger("io.zonky.test"), Level.WARNING,
          // writes a stack trace for every refused client
          Logger.getLogger("no.nav.security"), Level.OFF,
          Logger.getLogger("mockwebserver3"), Level.WARNING,
          Logger.getLogger("okhttp3"), Level.WARNING);

  private QuietLogs() {}

  static void apply() {
    LEVELS.forEach(Logger::setLevel);
  }
}
