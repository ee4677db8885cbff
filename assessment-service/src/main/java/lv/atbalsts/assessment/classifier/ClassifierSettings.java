package lv.atbalsts.assessment.classifier;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What an operator adds to the classifiers. */
@ConfigMapping(prefix = "atbalsts.classifiers")
interface ClassifierSettings {

  /** A file of further codes, with the same columns as the service's own. */
  Optional<Path> more();
}
