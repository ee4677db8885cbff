package lv.atbalsts.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import lv.atbalsts.local.parts.RawHttp;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that cannot be read is answered like any other refusal. */
@QuarkusTest
@QuarkusTestResource(GatewayEnvironment.class)
class UnreadableRequestTest {

  private static final String TOKEN = "Authorization: Bearer " + Tokens.of("CFLA");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Said: a\u007fb",
        "X-Said: a\u0000b",
        "X Said: ab",
        "X-Said : ab",
        "no colon at all",
        "Content-Length: 1\r\nContent-Length: 2",
        "Content-Length: -1",
        "Content-Length: one"
      })
  void aHeaderThatIsNoneIsAProblem(String header) {
    RawHttp answer = RawHttp.read("/clients/1", TOKEN, "Accept-Language: lv", header);

    assertProblem(answer, 400, "GTW-0400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "GET /clients", "GET /clients HTTP/9", "/clients GET HTTP/1.1 x"})
  void aLineThatIsNoneIsAProblem(String line) {
    RawHttp answer = RawHttp.send("127.0.0.1", "", line, "Host: localhost");

    assertProblem(answer, 400, "GTW-0400");
  }

  @Test
  void theAnswerIsInTheLanguageThatCouldBeRead() {
    RawHttp answer = RawHttp.read("/clients/1", "Accept-Language: lv", "X-Said: a\u007fb");

    assertEquals("lv", answer.header("Content-Language").orElseThrow());
  }

  @Test
  void aBodyOfTwoLengthsIsRefused() {
    RawHttp answer =
        RawHttp.send(
            "127.0.0.1",
            "2\r\n{}\r\n0\r\n\r\nGET /registrations HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "POST /clients HTTP/1.1",
            "Host: localhost",
            TOKEN,
            "Content-Length: 2",
            "Transfer-Encoding: chunked");

    assertProblem(answer, 400, "GTW-0400");
    // nothing of the connection is read after it
    assertEquals(1, answer.body().split("\"code\"", -1).length - 1);
  }

  @Test
  void whatIsTooLongIsTold() {
    RawHttp line = RawHttp.read("/clients?q=" + "a".repeat(5_000), TOKEN);
    RawHttp headers = RawHttp.read("/clients", TOKEN, "X-Said: " + "a".repeat(30_000));

    assertProblem(line, 431, "GTW-0431");
    assertProblem(headers, 431, "GTW-0431");
  }

  @Test
  void theNextConnectionIsServed() {
    assertEquals(400, RawHttp.read("/clients/1", TOKEN, "X-Said: a\u0000b").status());
    assertEquals(200, RawHttp.read("/clients/1", TOKEN).status());
  }

  private static void assertProblem(RawHttp answer, int status, String code) {
    assertEquals(status, answer.status(), answer.head());
    assertEquals("application/problem+json", answer.header("Content-Type").orElseThrow());
    assertEquals("close", answer.header("Connection").orElseThrow().toLowerCase(Locale.ROOT));
    assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
    assertTrue(answer.header("traceparent").isPresent(), answer.head());
  }
}
