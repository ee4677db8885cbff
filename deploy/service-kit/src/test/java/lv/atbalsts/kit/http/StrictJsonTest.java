package lv.atbalsts.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import lv.atbalsts.kit.notes.Forms.Form;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class StrictJsonTest {

  @Inject JsonBodies bodies;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"1980-05-16T21:00:00.000Z\"",
        "\"1980-5-16\"",
        "\"+1980-05-16\"",
        "\" 1980-05-16\"",
        "\"1980-02-30\"",
        "\"1799-12-31\"",
        "\"2200-01-01\"",
        "\"\"",
        "14611",
        "1980",
        "-1",
        "[1980,5,17]",
        "true",
        "{}"
      })
  void aDayIsWrittenInOneForm(String on) {
    refused("{\"on\":%s}".formatted(on), "KIT-0003", "/on");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "mood|0|KIT-0003",
        "mood|''|KIT-0015",
        "mood|'0'|KIT-0015",
        "mood|true|KIT-0003",
        "loud|1|KIT-0003",
        "loud|'true'|KIT-0003",
        "loud|''|KIT-0003",
        "copies|'10'|KIT-0003",
        "copies|''|KIT-0003",
        "copies|1.0|KIT-0003",
        "copies|true|KIT-0003",
        "copies|99999999999|KIT-0003",
        "size|'1'|KIT-0003",
        "size|''|KIT-0003",
        "size|1e999999999|KIT-0003",
        "at|1600000000|KIT-0003",
        "at|'2021-06-30'|KIT-0003",
        "at|'2021-06-30T12:00:00'|KIT-0003",
        "at|'9999-06-30T12:00:00Z'|KIT-0003",
        "at|''|KIT-0003",
        "other|'AAAAAAAAAAAAAAAAAAAAAA=='|KIT-0003",
        "other|'1-1-1-1-1'|KIT-0003",
        "other|''|KIT-0003",
        "text|12|KIT-0003",
        "text|false|KIT-0003",
        "text|['a']|KIT-0003",
        "text|{}|KIT-0003",
        "price|''|KIT-0003",
        "price|'1.00'|KIT-0003",
        "price|12|KIT-0003",
        "tags|''|KIT-0003",
        "tags|'a'|KIT-0003",
        "tags|{}|KIT-0003",
        "more|[]|KIT-0003",
        "more|''|KIT-0003",
        "text|'a\\u0000b'|KIT-0016",
        "text|'a\\ud800b'|KIT-0016",
        "text|'a\\u202eb'|KIT-0016",
        "text|'\\u200b'|KIT-0016",
        "text|'\\u3164'|KIT-0016",
        "text|'a\\nb'|KIT-0016",
        "story|'a\\u0007b'|KIT-0016",
        "text|'p.k. 330010 40693'|KIT-0070",
        "story|'one\\n33001040693'|KIT-0070"
      })
  void aValueForAnotherIsRefused(String field, String value, String code) {
    refused("{\"%s\":%s}".formatted(field, value.replace('\'', '"')), code, "/" + field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'price':{'amount':12}}|/price/amount",
        "{'tags':['a',1]}|/tags/1",
        "{'tags':['a',null]}|/tags/1",
        "{'more':{'a':[{'b':'x\\u0000'}]}}|/more/a/0/b",
        "{'tags':['a','330010-40693']}|/tags/1",
        "{'any':{'a':[{'b':'330010-40693'}]}}|/any/a/0/b",
        "{'any':{'330010-40693':1}}|/any/…",
        "{'any':{'a':[{'b33001040693':1}]}}|/any/a/0/…",
        "{'b33001040693':1}|/…",
        "[1]|~~",
        "'x'|~~",
        "1|~~"
      })
  void theFieldIsPointedAtHoweverDeep(String body, String pointer) {
    answer(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
        .body("errors.pointer", contains(pointer));
  }

  @Test
  void aFieldsOwnNameIsATextToo() {
    refused("{\"any\":{\"a\":{\"33001040693\":1}}}", "KIT-0070", "/any/a/…");
  }

  @Test
  void allWrongFieldsAreToldAtOnce() {
    answer(
            "{\"on\":1,\"mood\":0,\"colour\":\"red\",\"price\":{\"amount\":1},\"text\":\"\\u0000\",\"tags\":[2,\"a\",3]}"
                .getBytes(StandardCharsets.UTF_8))
        .body("code", equalTo("KIT-0006"))
        .body(
            "errors.pointer",
            contains("/text", "/on", "/mood", "/price/amount", "/tags/0", "/tags/2", "/colour"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'text':'a','text':'b'}|KIT-0001",
        "{'text':'a'} {}|KIT-0001",
        "{'text':'a'} x|KIT-0001",
        "{'text':'a'|KIT-0001",
        "{'more':{'a':{'b':1,'b':2}}}|KIT-0001",
        "{'size':NaN}|KIT-0001",
        "null|KIT-0017",
        "~ ~|KIT-0017"
      })
  void aBodyIsOneValue(String body, String code) {
    answer(
            body.equals(" ")
                ? new byte[] {' '}
                : body.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
        .body("code", equalTo(code));
  }

  @Test
  void withoutABodyItIsSaid() {
    answer(new byte[0]).body("code", equalTo("KIT-0017"));
  }

  @Test
  void anEndlessNumberAndEndlessBracketsAreRefused() {
    answer(("{\"colour\":" + "9".repeat(2_000) + "}").getBytes(StandardCharsets.UTF_8))
        .body("code", equalTo("KIT-0018"));
    answer(("{\"colour\":" + "[".repeat(2_000)).getBytes(StandardCharsets.UTF_8))
        .body("code", equalTo("KIT-0018"));
    answer(("{\"text\":\"" + "x".repeat(30_000) + "\"}").getBytes(StandardCharsets.UTF_8))
        .body("code", equalTo("KIT-0018"));
  }

  @Test
  void aBodyIsUtf8() {
    byte[] overlong = "{\"text\":\"a??\"}".getBytes(StandardCharsets.US_ASCII);
    overlong[10] = (byte) 0xC0;
    overlong[11] = (byte) 0xAF;
    answer(overlong).body("code", equalTo("KIT-0019"));
    answer("{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_16)).statusCode(400);
    answer("{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_16LE)).statusCode(400);
    answer("\uFEFF{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_8)).statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBodyIsOfOneMegabyteAtTheMost(boolean chunked) throws IOException, InterruptedException {
    byte[] long1 =
        "{\"text\":\"a\""
            .concat(" ".repeat(1_048_576 - 12))
            .concat("}")
            .getBytes(StandardCharsets.UTF_8);
    assertEquals(200, sent(long1, chunked));
    assertEquals(
        413,
        sent(
            (new String(long1, StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8),
            chunked));
    assertEquals(413, sent(new byte[30_000_000], chunked));
  }

  @Test
  void whatTheDocumentSaysIsTaken() {
    Form note =
        bodies.row(
            """
            {"text":" Jānis\u00A0 Bērziņš ","on":"1980-05-16","mood":"SAD",
             "loud":true,"copies":1,"size":1.50,"at":"2021-06-30T12:00:00.5+03:00","price":{"amount":"1.50"},
             "tags":["a"],"more":{"n":1.10},"story":"one\\r\\ntwo\\tthree","other":null}
            """,
            Form.class);
    assertEquals("Jānis Bērziņš", note.text());
    assertEquals("1980-05-16", note.on().toString());
    assertEquals("1.50", note.size().toPlainString());
    assertEquals("2021-06-30T09:00:00.500Z", note.at().toString());
    assertEquals("1.10", note.more().get("n").decimalValue().toPlainString());
    assertEquals("one\ntwo\tthree", note.story());
  }

  @Test
  void aTextIsComposed() {
    assertEquals("Ā", bodies.row("{\"text\":\"A\u0304\"}", Form.class).text());
  }

  private static int sent(byte[] body, boolean chunked) throws IOException, InterruptedException {
    BodyPublisher publisher =
        chunked
            ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
            : BodyPublishers.ofByteArray(body);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/forms"))
                  .header("Authorization", "Bearer " + Tokens.of("MUNICIPALITY", "0001000"))
                  .header("Content-Type", "application/json")
                  .POST(publisher)
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }

  private static void refused(String body, String code, String pointer) {
    answer(body.getBytes(StandardCharsets.UTF_8))
        .body("code", equalTo(code))
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
  }

  private static ValidatableResponse answer(byte[] body) {
    return given()
        .auth()
        .oauth2(Tokens.of("MUNICIPALITY", "0001000"))
        .header("Content-Type", "application/json")
        .body(body)
        .post("/forms")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }
}
