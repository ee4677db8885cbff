package lv.atbalsts.registry.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class RegisterVocabularyTest {

  private final RegisterVocabulary vocabulary = new RegisterVocabulary(new ObjectMapper());

  @Test
  void aKnownWordGetsTheRegistersSpelling() {
    assertEquals("ar izmitināšanu", vocabulary.spelling(" AR IZMITINĀŠANU "));
    assertEquals("Pašvaldības SIA", vocabulary.spelling("pašvaldības sia"));
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
