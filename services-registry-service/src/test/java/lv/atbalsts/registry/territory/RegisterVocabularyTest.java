package lv.atbalsts.registry.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterVocabularyTest {

  private final RegisterVocabulary vocabulary = new RegisterVocabulary(new ObjectMapper());

  @Test
  void aKnownWordGetsTheRegistersSpelling() {
    assertEquals("ar izmitināšanu", vocabulary.spelling(" AR IZMITINĀŠANU "));
    assertEquals("Pašvaldības SIA", vocabulary.spelling("pašvaldības sia"));
    assertEquals("bērni (abu dzimumu)", vocabulary.spelling("Bērni  (abu\u00a0dzimumu)."));
  }

  @Test
  void wordsOfOneKeyAreOneWord() {
    assertEquals(
        List.of("Jauna grupa", "personas ar redzes invaliditāti"),
        vocabulary.spellings(
            List.of("Jauna grupa", "redzes invalīdi", "jauna-grupa", "Redzes  invalīdi")));
  }

  @Test
  void aFormerNameBecomesThePresentOne() {
    assertEquals("personas ar redzes invaliditāti", vocabulary.spelling("Redzes invalīdi"));
  }

  @Test
  void anUnknownWordStaysAsItCame() {
    assertEquals("Jauna grupa", vocabulary.spelling("Jauna grupa"));
  }
}
