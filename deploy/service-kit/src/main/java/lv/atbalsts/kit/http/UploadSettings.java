package lv.atbalsts.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** How files and bodies come in. */
@ConfigMapping(prefix = "atbalsts.uploads")
interface UploadSettings {

  /** Where a file is put, encrypted, while it comes in. */
  @WithDefault("${java.io.tmpdir}/atbalsts-uploads-${atbalsts.service}")
  Path folder();

  /** How many one caller may send at a time. */
  @WithDefault("2")
  int atOnce();

  /** How large a body of JSON may be, which is held in memory; what is a file is not. */
  @WithDefault("1M")
  MemorySize json();
}
