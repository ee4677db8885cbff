package lv.atbalsts.assessment.confidential;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where the key set is, and whether it may be made where it is missing. */
@ConfigMapping(prefix = "atbalsts.keyset")
interface KeysetSettings {

  Path file();

  @WithDefault("false")
  boolean generate();

  /** How often the file is looked at again. */
  @WithDefault("PT30S")
  Duration lookAgain();
}
