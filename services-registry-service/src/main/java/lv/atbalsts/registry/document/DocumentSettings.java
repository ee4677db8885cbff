package lv.atbalsts.registry.document;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Which documents are taken in, and where they are kept. */
@ConfigMapping(prefix = "atbalsts.documents")
interface DocumentSettings {

  /** The folder of the files where no bucket is set; without either no document is taken in. */
  Optional<Path> folder();

  /** How large a file may be; it is held in memory while it is looked at. */
  @WithDefault("10M")
  MemorySize largest();

  /** How many documents one application may have. */
  @WithDefault("50")
  int most();

  /** The types that are taken in, of those that can be told by their content. */
  @WithDefault("PDF,PNG,JPEG,DOCX,EDOC")
  Set<DocumentType> types();
}
