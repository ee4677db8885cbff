package lv.atbalsts.assessment.confidential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import lv.atbalsts.start.SecretFile;
import lv.atbalsts.start.StartCondition;

/** The key set is read before anybody is served, wherever that is. */
@ApplicationScoped
class KeysetAtStart implements StartCondition {

  private final KeysetSettings settings;
  private final Instance<KeyRing> ring;

  KeysetAtStart(KeysetSettings settings, Instance<KeyRing> ring) {
    this.settings = settings;
    this.ring = ring;
  }

  @Override
  public List<String> reasons(boolean production) {
    List<String> reasons = new ArrayList<>();
    if (production && settings.generate()) {
      reasons.add(
          "ATBALSTS_KEYSET_GENERATE is true: keys made at a start are in no copy. Set it to false and name your own key set with ATBALSTS_KEYSET.");
    } else {
      read(reasons);
    }
    if (production && settings.file().toFile().exists()) {
      SecretFile.openTo(settings.file())
          .ifPresent(
              who ->
                  reasons.add(
                      "ATBALSTS_KEYSET names %s, which %s may read or change: chmod 600 (as a Kubernetes secret: defaultMode 0440 with fsGroup)."
                          .formatted(settings.file().toAbsolutePath(), who)));
    }
    return reasons;
  }

  private void read(List<String> reasons) {
    try {
      ring.get().now();
    } catch (RuntimeException unusable) {
      reasons.add(
          "ATBALSTS_KEYSET names %s, which %s: name the file of your key set, whole and readable."
              .formatted(
                  settings.file().toAbsolutePath(),
                  settings.file().toFile().exists()
                      ? "cannot be read as a key set"
                      : "is not there"));
    }
  }
}
