package lv.atbalsts.local.parts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * A file of rows that a caller sends to be imported.
 *
 * @param caller begins a request with the caller's token
 */
public record SentFile(Supplier<RequestSpecification> caller, String type, String content) {

  public static final String CSV = "text/csv;charset=UTF-8";
  public static final String NDJSON = "application/x-ndjson;charset=UTF-8";

  private static final int ACCEPTED = 202;
  private static final int OK = 200;

  /** Sends the file; answers the path of its job. */
  public String sent(String path) {
    String location =
        caller
            .get()
            .contentType(type)
            .body(content.getBytes(UTF_8))
            .post(path)
            .then()
            .statusCode(ACCEPTED)
            .body("status", equalTo("QUEUED"))
            .extract()
            .header("Location");
    return location.replaceFirst("^https?://[^/]*", "");
  }

  /** Sends the file and answers its job when that has ended. */
  public ValidatableResponse worked(String path) {
    return ended(sent(path));
  }

  /** The job, when it has ended. */
  public ValidatableResponse ended(String job) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(() -> read(job).body("status", oneOf("COMPLETED", "FAILED")));
    return read(job);
  }

  private ValidatableResponse read(String path) {
    return caller.get().get(path).then().statusCode(OK);
  }
}
