package lv.atbalsts.local.parts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Patterns that every reader understands alike: they span the whole text, for a pattern of JSON
 * Schema is looked for anywhere in it, and use nothing that ECMAScript or Python does not know.
 */
final class Patterns {

  private static final String UNPORTABLE = ".*(\\\\[pPAzZGhHRX]|\\(\\?|[*+?}]\\+|&&).*";

  private Patterns() {}

  /** The patterns in a document that do not hold to this. */
  static List<String> faults(JsonNode document) {
    List<String> faults = new ArrayList<>();
    JsonNode pattern = document.path("pattern");
    if (pattern.isTextual()) {
      String text = pattern.asText();
      if (!text.startsWith("^") || !text.endsWith("$") || text.matches(UNPORTABLE)) {
        faults.add(text);
      }
    }
    document.forEach(part -> faults.addAll(faults(part)));
    return faults;
  }
}
