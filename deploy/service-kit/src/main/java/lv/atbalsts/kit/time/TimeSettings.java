package lv.atbalsts.kit.time;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The day on which this system lives. */
@ConfigMapping(prefix = "atbalsts.time")
interface TimeSettings {

  /**
   * The file with the day of a sandbox, the same one for all its services; while there is no such
   * file, it is the real day. In production it is not set, and the day is always the real one.
   */
  Optional<Path> dayFile();
}
