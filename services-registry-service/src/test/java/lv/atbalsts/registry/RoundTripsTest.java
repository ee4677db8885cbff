package lv.atbalsts.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How often a request waits for the database. Its statements cost little; under load each wait
 * costs more than they do.
 */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class RoundTripsTest {

  private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
  private static final String ROUND_TRIP = "FE=> Sync";
  private static final int TRIES = 5;

  private final Waits waits = new Waits();

  @BeforeEach
  void listen() {
    DRIVER.setLevel(Level.ALL);
    DRIVER.setUseParentHandlers(false);
    DRIVER.addHandler(waits);
  }

  @AfterEach
  void nobodyListens() {
    DRIVER.removeHandler(waits);
    DRIVER.setUseParentHandlers(true);
    DRIVER.setLevel(null);
  }

  /** Who calls, and the entries with all that belongs to them. */
  @Test
  void aSearchOfTheRegisterIsOneStatement() {
    Places places = Places.of(1);
    assertEquals(
        2,
        fewest(
            () ->
                Call.NOBODY.read("/registrations?provider=" + places.provider()).statusCode(200)));
  }

  /**
   * Its SQL is 15: the registration of the capacity, both locked, the suspensions, the grant
   * locked, the sight of all, the grant's other placements, the own sight again, the placement, its
   * hold, whether a day is overbooked, what is free, what was told of that, the event, the commit.
   * One more says who calls.
   */
  @Test
  void aPlacementIsOneRoundTripMoreThanItsSql() {
    Places places = Places.of(TRIES);
    assertEquals(16, fewest(() -> places.placed("2022-06-20")));
  }

  /** Other work of the service beside it is not counted: of several tries the fewest. */
  private int fewest(Runnable request) {
    return IntStream.range(0, TRIES).map(each -> waits.during(request)).min().orElseThrow();
  }

  /** Counts by thread: a request is worked on by one. */
  private static final class Waits extends Handler {

    private final Map<Long, Integer> ofThreads = new ConcurrentHashMap<>();

    int during(Runnable request) {
      ofThreads.clear();
      request.run();
      return ofThreads.values().stream().mapToInt(each -> each).max().orElse(0);
    }

    @Override
    public void publish(LogRecord said) {
      if (said.getMessage().contains(ROUND_TRIP)) {
        ofThreads.merge(said.getLongThreadID(), 1, Integer::sum);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
