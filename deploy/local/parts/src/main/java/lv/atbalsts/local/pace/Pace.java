package lv.atbalsts.local.pace;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * Sets what tests call and wait with. Found by Quarkus as a service; a test has nothing to do.
 *
 * <p>By itself Awaitility looks the first time after a tenth of a second, when most of what tests
 * wait for has long happened.
 */
public final class Pace implements QuarkusTestBeforeEachCallback {

  private static final Duration FIRST_LOOK = Duration.ofMillis(5);
  private static final Duration NEXT_LOOK = Duration.ofMillis(20);

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    PathsCompiledOnce.use();
    LastExchange.use();
    RestAssured.config = CallSettings.with(RestAssured.config());
    Awaitility.setDefaultPollDelay(FIRST_LOOK);
    Awaitility.setDefaultPollInterval(NEXT_LOOK);
  }
}
