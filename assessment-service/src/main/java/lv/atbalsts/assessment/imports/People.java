package lv.atbalsts.assessment.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.ClientMatcher.Matches;
import lv.atbalsts.assessment.client.NewClient;

/** The people whom a chunk's rows name, and who of them was looked up. */
final class People {

  private final Matches matches;
  private final Map<UUID, ClientFacts> lookedUp = new LinkedHashMap<>();

  People(Matches matches) {
    this.matches = matches;
  }

  /** The one person with this code; an unknown or ambiguous one refuses the row. */
  ClientFacts one(String column, String code) {
    List<ClientFacts> found = matches.of("/" + column, code);
    if (found.size() != 1) {
      AssessmentRefusal refused =
          found.isEmpty()
              ? AssessmentRefusal.PERSON_NOT_KNOWN
              : AssessmentRefusal.PERSON_IS_AMBIGUOUS;
      throw refused.with().error("/" + column, refused);
    }
    lookedUp.put(found.getFirst().id(), found.getFirst());
    return found.getFirst();
  }

  /** Everybody with this code whom the caller may see. */
  List<ClientFacts> all(String column, String code) {
    return matches.of("/" + column, code);
  }

  void add(NewClient recorded) {
    matches.add(recorded);
  }

  List<ClientFacts> lookedUp() {
    return List.copyOf(lookedUp.values());
  }
}
