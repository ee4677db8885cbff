package lv.atbalsts.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class IdempotencyTest {

  private static final int MANY = 50;

  @Inject Sql sql;
  @Inject Callers callers;

  @Test
  void fiftyParallelPostsWithOneKeyMakeOneEffectAndFiftyEqualAnswers() throws Exception {
    String key = UUID.randomUUID().toString();
    String text = "once " + key.substring(0, 8);
    Set<String> answers = new HashSet<>();
    try (ExecutorService callersAtOnce = Executors.newFixedThreadPool(MANY)) {
      List<Future<Response>> posts =
          IntStream.range(0, MANY)
              .mapToObj(i -> callersAtOnce.submit(() -> post(key, text)))
              .toList();
      for (Future<Response> post : posts) {
        assertEquals(201, post.get().statusCode());
        answers.add(post.get().asString() + post.get().header("Location"));
      }
    }
    assertEquals(1, answers.size());
    assertEquals(1, notes(text));
    assertEquals(1, events(text));
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    String key = UUID.randomUUID().toString();
    post(key, "first").then().statusCode(201);
    post(key, "second").then().statusCode(422).body("code", equalTo("KIT-0422"));
  }

  @Test
  void theSameKeyOfAnotherCallerIsAnotherKey() {
    String key = UUID.randomUUID().toString();
    post(key, "mine").then().statusCode(201);
    given()
        .auth()
        .oauth2(Tokens.of("MUNICIPALITY", "0002000"))
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body("{\"municipality\":\"0002000\",\"text\":\"theirs\"}")
        .post("/jottings")
        .then()
        .statusCode(201);
  }

  /** One person may work for two municipalities: the answer to one is not the other's. */
  @Test
  void theSameSubjectInAnotherRoleIsNotGivenTheAnswer() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> first =
        Map.of("sub", "anna", "role", "MUNICIPALITY", "municipality", "0001000");
    as(key, first).then().statusCode(201);
    as(key, first).then().statusCode(201);
    as(key, Map.of("sub", "anna", "role", "MUNICIPALITY", "municipality", "0002000"))
        .then()
        .statusCode(422)
        .body("code", equalTo("KIT-0422"));
    as(key, Map.of("sub", "anna", "role", "REGION", "project", "9.2.2.1./15/I/001"))
        .then()
        .statusCode(422)
        .body("code", equalTo("KIT-0422"));
  }

  private static Response as(String key, Map<String, Object> claims) {
    return given()
        .auth()
        .oauth2(Parts.issuer().with(claims))
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body("{\"municipality\":\"0001000\",\"text\":\"as whom\"}")
        .post("/jottings");
  }

  @Test
  void aRefusedRequestLeavesItsKeyFree() {
    String key = UUID.randomUUID().toString();
    post(key, "one two three four").then().statusCode(422).body("code", equalTo("NOTE-0001"));
    post(key, "one two").then().statusCode(201);
  }

  private static Response post(String key, String text) {
    return given()
        .auth()
        .oauth2(Tokens.of("MUNICIPALITY", "0001000"))
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body("{\"municipality\":\"0001000\",\"text\":\"%s\"}".formatted(text))
        .post("/jottings");
  }

  private long notes(String text) {
    return count("select count(*) from note where text = ?", text);
  }

  private long events(String text) {
    return count("select count(*) from outbox where data like '%' || ? || '%'", text);
  }

  private long count(String query, String text) {
    return callers.as(
        Caller.SYSTEM, () -> sql.query(query, row -> row.getLong(1), text).getFirst());
  }
}
