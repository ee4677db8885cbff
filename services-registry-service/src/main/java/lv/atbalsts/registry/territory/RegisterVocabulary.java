package lv.atbalsts.registry.territory;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.atbalsts.kit.values.Reference;

/**
 * The spellings of the published register. Its lists are open and its spelling is uneven (GEN-05),
 * so a known word is given its usual spelling, a former name its present one, and an unknown word
 * stays as it came.
 */
@ApplicationScoped
public class RegisterVocabulary {

  private static final String FILE = "/classifiers/register-vocabulary.json";

  private final Map<String, String> spellings = new HashMap<>();

  record Words(List<String> known, Map<String, String> legacy) {}

  RegisterVocabulary(ObjectMapper json) {
    Words words = read(json);
    words.known().forEach(word -> spellings.put(Reference.key(word), word));
    words.legacy().forEach((former, present) -> spellings.put(Reference.key(former), present));
  }

  /** The register's spelling of a word, in whatever way it is written. */
  public String spelling(String word) {
    return spellings.getOrDefault(Reference.key(word), word.strip());
  }

  /** Whether a word is listed, in whatever way it is written. */
  public boolean isKnown(String word) {
    return spellings.containsKey(Reference.key(word));
  }

  /** Each of many once, the first way it was written in. */
  public List<String> spellings(List<String> words) {
    Map<String, String> once = new LinkedHashMap<>();
    words.stream().map(this::spelling).forEach(word -> once.putIfAbsent(Reference.key(word), word));
    return List.copyOf(once.values());
  }

  private static Words read(ObjectMapper json) {
    try (InputStream file = RegisterVocabulary.class.getResourceAsStream(FILE)) {
      return json.readValue(file, Words.class);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
