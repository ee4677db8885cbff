package lv.atbalsts.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRulesTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_000_000);

  private final TokenRules rules = new TokenRules(Duration.ofHours(1), Duration.ofSeconds(30));

  private Optional<String> objection(String claims) throws InvalidJwtException {
    return rules.objection(JwtClaims.parse("{" + claims + "}"), NOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"iat\":1000000,\"exp\":1003600",
        "\"iat\":1000030,\"exp\":1003630",
        "\"iat\":996400,\"exp\":1000000",
        "\"exp\":1003600",
        "\"iat\":1000000.5,\"exp\":1003600.5"
      })
  void aTokenWithinItsLifeIsAccepted(String times) throws Exception {
    assertEquals(Optional.empty(), objection("\"sub\":\"anna\"," + times));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"iat\":1000000,\"exp\":1003601",
        "\"iat\":1000031,\"exp\":1003600",
        "\"iat\":4102444800,\"exp\":4102448400",
        "\"exp\":1003601",
        "\"iat\":1000000,\"exp\":4102444800",
        "\"iat\":1000000,\"exp\":1e400",
        "\"iat\":-9223372036854775808,\"exp\":1003600",
        "\"iat\":9223372036854775807,\"exp\":9223372036854775807",
        "\"iat\":1000000",
        "\"iat\":\"1000000\",\"exp\":1003600",
        "\"iat\":[1000000],\"exp\":1003600"
      })
  void aTokenThatLivesTooLongOrIsOfTheFutureIsNot(String times) throws Exception {
    assertTrue(objection("\"sub\":\"anna\"," + times).isPresent(), times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"\"",
        "\" \"",
        "null",
        "7",
        "[\"anna\"]",
        "{\"name\":\"anna\"}",
        "true",
        "\"an\\u0000na\"",
        "\"anna\\n\"",
        "\"anna\\u0085\"",
        "\"\\u202eanna\"",
        "\"anna\\ud800\""
      })
  void aSubjectThatIsNoNameIsNot(String subject) throws Exception {
    assertTrue(
        objection("\"sub\":" + subject + ",\"iat\":1000000,\"exp\":1003600").isPresent(), subject);
  }
}
