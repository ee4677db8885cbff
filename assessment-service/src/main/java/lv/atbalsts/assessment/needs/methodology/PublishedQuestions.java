package lv.atbalsts.assessment.needs.methodology;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lv.atbalsts.assessment.needs.scoring.Questions;

/**
 * What published versions ask, as they were read: that never changes. Of very many versions those
 * that were asked for last are kept.
 */
@ApplicationScoped
class PublishedQuestions {

  static final int MOST = 50;

  private final Map<MethodologyVersion, Questions> read = new LinkedHashMap<>(16, 0.75f, true);

  synchronized Optional<Questions> find(MethodologyVersion version) {
    return Optional.ofNullable(read.get(version));
  }

  synchronized void keep(MethodologyVersion version, Questions questions) {
    read.put(version, questions);
    if (read.size() > MOST) {
      read.remove(read.keySet().iterator().next());
    }
  }
}
