package lv.atbalsts.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.atbalsts.local.parts.RawHttp;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client and the public address are taken from trusted proxies only. */
@QuarkusTest
@QuarkusTestResource(GatewayEnvironment.class)
class TrustedProxyTest {

  private static final String UNTRUSTED = "127.0.0.1";

  private static RawHttp get(String from, String path, String... headers) {
    String[] lines = new String[headers.length + 4];
    lines[0] = "GET " + path + " HTTP/1.1";
    lines[1] = "Host: evil.example";
    lines[2] = "Connection: close";
    lines[3] = "Authorization: Bearer " + Tokens.of("CFLA");
    System.arraycopy(headers, 0, lines, 4, headers.length);
    return RawHttp.send(from, "", lines);
  }

  private static String seen(RawHttp answer, String header) {
    return new JsonObject(answer.body()).getJsonObject("headers").getJsonArray(header).getString(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X-Forwarded-For: 203.0.113.7                            | 203.0.113.7",
        "X-Forwarded-For: 6.6.6.6, 203.0.113.7                   | 203.0.113.7",
        "X-Forwarded-For: 6.6.6.6, 203.0.113.7, 10.1.2.3         | 203.0.113.7",
        "X-Forwarded-For: 203.0.113.7:4711                       | 203.0.113.7",
        "X-Forwarded-For: 6.6.6.6, unknown                       | 127.0.0.3",
        "X-Forwarded-For: 6.6.6.6, evil.example, 10.1.2.3        | 10.1.2.3",
        "X-Forwarded-For: 2001:db8::7                            | 2001:db8:0:0:0:0:0:7",
        "X-Forwarded-For: [2001:db8::7]:4711, fd00::1            | 2001:db8:0:0:0:0:0:7",
        "Forwarded: for=6.6.6.6, for=203.0.113.7;proto=https     | 203.0.113.7",
        "Forwarded: For=\"[2001:db8::7]:4711\";host=a.example    | 2001:db8:0:0:0:0:0:7",
        "Accept: */*                                             | 127.0.0.3"
      })
  void aTrustedProxyNamesTheClient(String said, String client) {
    assertEquals(
        client, seen(get(GatewayEnvironment.TRUSTED_PROXY, "/clients/1", said), "x-forwarded-for"));
    assertEquals(UNTRUSTED, seen(get(UNTRUSTED, "/clients/1", said), "x-forwarded-for"));
  }

  @Test
  void aHeaderThatTheProxyOnlyPassesOnIsNotTrusted() {
    RawHttp answer =
        get(
            GatewayEnvironment.TRUSTED_PROXY,
            "/clients/1",
            "Forwarded: for=6.6.6.6;host=evil.example",
            "X-Forwarded-For: 203.0.113.7");

    assertEquals("203.0.113.7", seen(answer, "x-forwarded-for"));
    assertFalse(answer.body().contains("evil"), answer.body());
  }

  @Test
  void aTrustedProxyNamesThePublicAddress() {
    RawHttp answer =
        get(
            GatewayEnvironment.TRUSTED_PROXY,
            "/clients/made",
            "X-Forwarded-Proto: https",
            "X-Forwarded-Host: atbalsts.example.lv");

    assertEquals(
        Optional.of("https://atbalsts.example.lv/clients/7?a=b"), answer.header("Location"));
    assertEquals(Optional.of("max-age=31536000"), answer.header("Strict-Transport-Security"));
  }

  @Test
  void anAddressFromAnUntrustedSourceIsNeverRepeated() {
    RawHttp answer =
        get(
            UNTRUSTED,
            "/clients/made",
            "X-Forwarded-Proto: https",
            "X-Forwarded-Host: evil.example");

    assertEquals(Optional.of("/clients/7?a=b"), answer.header("Location"));
    assertEquals(Optional.empty(), answer.header("Strict-Transport-Security"));
    assertFalse(get(UNTRUSTED, "/clients/1").body().contains("evil"));
  }

  @Test
  void anonymousClientsBehindAProxyAreCountedSeparately() {
    assertTrue(countRefused(400, "203.0.113.8") > 0);
    assertEquals(0, countRefused(1, "203.0.113.9"));
  }

  private static long countRefused(int number, String client) {
    return IntStream.range(0, number)
        .parallel()
        .mapToObj(
            i ->
                RawHttp.send(
                    GatewayEnvironment.TRUSTED_PROXY,
                    "",
                    "GET /registrations HTTP/1.1",
                    "Host: localhost",
                    "Connection: close",
                    "X-Forwarded-For: " + client))
        .filter(answer -> answer.status() == 429)
        .count();
  }
}
