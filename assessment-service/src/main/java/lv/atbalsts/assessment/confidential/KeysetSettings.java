package lv.atbalsts.assessment.confidential;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the key set is, and whether it may be made where it is missing. */
@ConfigMapping(prefix = "atbalsts.keyset")
interface KeysetSettings {

  Path file();

  @WithDefault("false")
  boolean generate();
}
