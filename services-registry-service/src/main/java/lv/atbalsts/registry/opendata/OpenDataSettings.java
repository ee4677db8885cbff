package lv.atbalsts.registry.opendata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** How the register is published. */
@ConfigMapping(prefix = "atbalsts.open-data")
interface OpenDataSettings {

  /**
   * Where the nightly files are kept where no bucket is set, the same folder for all instances;
   * without either none are made, and the log says so.
   */
  Optional<Path> folder();

  /** How many snapshots an instance makes at a time; whoever asks for another is told to wait. */
  @WithDefault("4")
  int atOnce();
}
