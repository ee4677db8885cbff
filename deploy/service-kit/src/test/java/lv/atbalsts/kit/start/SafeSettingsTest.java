package lv.atbalsts.kit.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeSettingsTest {

  private static final Map<String, String> REAL =
      Map.of(
          "atbalsts.request-key", "b1c9f07d3e5a48268f0d7c6b5a493827",
          "quarkus.datasource.username", "funding_app",
          "quarkus.datasource.password", "9fTq2LxZ7wVb",
          "quarkus.flyway.username", "funding_owner",
          "quarkus.flyway.password", "Kd83nsPq0aUy",
          "kafka.security.protocol", "SASL_SSL");

  @Test
  void realSettingsAreNoReasonAgainstAStart() {
    assertEquals(List.of(), reasons(Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "atbalsts.request-key, '', ATBALSTS_REQUEST_KEY",
    "atbalsts.request-key, b1c9f07d3e5a48268f0d7c6b5a49382, ATBALSTS_REQUEST_KEY",
    "atbalsts.request-key, 00000000000000000000000000000000, ATBALSTS_REQUEST_KEY",
    "atbalsts.request-key, abababababababababababababababab, ATBALSTS_REQUEST_KEY",
    "atbalsts.request-key, b1c9f07d3e5a4826b1c9f07d3e5a4826, ATBALSTS_REQUEST_KEY",
    "atbalsts.request-key, please-changeme-please-7f3k29xq1b, ATBALSTS_REQUEST_KEY",
    "quarkus.datasource.password, '', ATBALSTS_DATABASE_APP_PASSWORD",
    "quarkus.datasource.password, funding_app_local, ATBALSTS_DATABASE_APP_PASSWORD",
    "quarkus.datasource.password, Passw0rd, ATBALSTS_DATABASE_APP_PASSWORD",
    "quarkus.datasource.password, Kd83nsPq0aUy, ATBALSTS_DATABASE_APP_PASSWORD",
    "quarkus.flyway.password, funding_owner, ATBALSTS_DATABASE_OWNER_PASSWORD",
    "kafka.security.protocol, '', KAFKA_SECURITY_PROTOCOL",
    "kafka.security.protocol, PLAINTEXT, KAFKA_SECURITY_PROTOCOL",
    "kafka.security.protocol, SASL_PLAINTEXT, KAFKA_SECURITY_PROTOCOL",
    "atbalsts.time.day-file, /var/lib/atbalsts/day, ATBALSTS_TIME_DAY_FILE"
  })
  void whatIsUnsafeIsNamedByItsSetting(String property, String value, String setting) {
    List<String> reasons = reasons(Map.of(property, value));
    assertEquals(
        List.of(setting),
        reasons.stream().map(each -> each.split(" ")[0]).toList(),
        reasons::toString);
  }

  @Test
  void aBrokerInClearNeedsAnExplicitWord() {
    assertEquals(
        List.of(),
        reasons(
            Map.of(
                "kafka.security.protocol",
                "PLAINTEXT",
                "atbalsts.kafka.plaintext-allowed",
                "true")));
  }

  @Test
  void nothingSetIsEveryReasonAtOnce() {
    assertEquals(3, new SafeSettings(config(Map.of()), () -> "").reasons(true).size());
  }

  private static List<String> reasons(Map<String, String> changed) {
    Map<String, String> settings = new HashMap<>(REAL);
    settings.putAll(changed);
    String word = settings.getOrDefault("atbalsts.kafka.plaintext-allowed", "false");
    return new SafeSettings(config(settings), () -> word).reasons(true);
  }

  private static Config config(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .withSources(new PropertiesConfigSource(settings, "test", 100))
        .build();
  }
}
