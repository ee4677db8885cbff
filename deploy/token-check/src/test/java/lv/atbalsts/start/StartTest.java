package lv.atbalsts.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {

  private static final Map<String, String> REAL =
      Map.of(
          "mp.jwt.verify.issuer", "https://login.lm.gov.lv/realms/atbalsts",
          "mp.jwt.verify.publickey.location", "https://login.lm.gov.lv/realms/atbalsts/certs");

  @Test
  void realSettingsAreNoReasonAgainstAStart() {
    assertEquals(List.of(), reasons(Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "mp.jwt.verify.issuer, '', ATBALSTS_ISSUER",
    "mp.jwt.verify.issuer, login, ATBALSTS_ISSUER",
    "mp.jwt.verify.issuer, http://localhost:8090/atbalsts, ATBALSTS_ISSUER",
    "mp.jwt.verify.issuer, https://LOCALHOST/atbalsts, ATBALSTS_ISSUER",
    "mp.jwt.verify.issuer, https://127.0.0.2/atbalsts, ATBALSTS_ISSUER",
    "mp.jwt.verify.issuer, https://[::1]/atbalsts, ATBALSTS_ISSUER",
    "mp.jwt.verify.issuer, https://login.example.lv/realms/atbalsts, ATBALSTS_ISSUER",
    "mp.jwt.verify.issuer, http://login.lm.gov.lv/realms/atbalsts, ATBALSTS_ISSUER",
    "mp.jwt.verify.publickey.location, http://login.lm.gov.lv/certs, ATBALSTS_JWKS",
    "mp.jwt.verify.publickey.location, https://login.example.lv/certs, ATBALSTS_JWKS",
    "mp.jwt.verify.publickey.location, '', ATBALSTS_JWKS"
  })
  void whatIsUnsafeIsNamedByItsSetting(String property, String value, String setting) {
    List<String> reasons = reasons(Map.of(property, value));
    assertEquals(
        List.of(setting),
        reasons.stream().map(each -> each.split(" ")[0]).toList(),
        reasons::toString);
  }

  @Test
  void nothingSetIsEveryReasonAtOnce() {
    assertEquals(2, new TrustedIssuer(config(Map.of())).reasons(true).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "", "yes", "prod", "FALSCH"})
  void anyOtherWordThanFalseIsProduction(String word) {
    StartCondition never = production -> production ? List.of("SETTING is wrong.") : List.of();
    String said =
        assertThrows(
                IllegalStateException.class,
                () -> new StartGuard(List.of(never, never), () -> word, false).onStart(null))
            .getMessage();
    assertTrue(said.contains("SETTING is wrong. SETTING is wrong."), said);
  }

  @ParameterizedTest
  @CsvSource({
    "rw-------, ",
    "r--------, ",
    "rw-r-----, its group",
    "rw----r--, everybody on the machine",
    "rw-r--r--, everybody on the machine",
    "rw-----w-, everybody on the machine"
  })
  void aFileOfSecretsIsItsReadersAlone(String mode, String who, @TempDir Path folder)
      throws IOException {
    Path file = Files.createFile(folder.resolve("keys.json"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    assertEquals(Optional.ofNullable(who), SecretFile.openTo(file));
  }

  private static List<String> reasons(Map<String, String> changed) {
    Map<String, String> settings = new HashMap<>(REAL);
    settings.putAll(changed);
    return new TrustedIssuer(config(settings)).reasons(true);
  }

  private static Config config(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .withSources(new PropertiesConfigSource(settings, "test", 100))
        .build();
  }
}
