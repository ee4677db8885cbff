package lv.atbalsts.gateway;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.shutdown.ShutdownRecorder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import lv.atbalsts.gateway.KeysUnreachableTest.IssuerIsAway;
import org.junit.jupiter.api.Test;

/** The shutdown at SIGTERM; the profile is one that no health test uses. */
@QuarkusTest
@TestProfile(IssuerIsAway.class)
@QuarkusTestResource(GatewayEnvironment.class)
class ShutdownTest {

  @TestHTTPResource(value = "/health/ready", management = true)
  URI ready;

  @Test
  void whatIsUnderWayIsFinishedAndNothingNewIsSentHere() {
    given().get(ready).then().statusCode(200);
    try (HttpClient client = HttpClient.newHttpClient()) {
      CompletableFuture<HttpResponse<String>> underWay =
          client.sendAsync(slow(), BodyHandlers.ofString());
      given().get("/registrations/1").then().statusCode(200);
      assertFalse(underWay.isDone());

      ShutdownRecorder.runShutdown();
      long endedAt = System.currentTimeMillis();

      HttpResponse<String> answer = underWay.join();
      assertEquals(200, answer.statusCode());
      // the service had answered when the gateway was ready to go
      assertTrue(new JsonObject(answer.body()).getLong("begunAt") <= endedAt);
      given().get(ready).then().statusCode(503);
    }
  }

  /** The service reads nothing for a second. */
  private static HttpRequest slow() {
    return HttpRequest.newBuilder(
            URI.create("http://localhost:" + RestAssured.port + "/registrations/imports"))
        .build();
  }
}
