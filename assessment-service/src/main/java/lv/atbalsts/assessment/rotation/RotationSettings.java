package lv.atbalsts.assessment.rotation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How rotations are worked. */
@ConfigMapping(prefix = "atbalsts.key-rotation")
interface RotationSettings {

  /** How many rows are renewed in one transaction. */
  @WithDefault("100")
  int rows();

  /** How often it is looked whether one runs. */
  @WithDefault("PT5S")
  Duration lookAgain();
}
