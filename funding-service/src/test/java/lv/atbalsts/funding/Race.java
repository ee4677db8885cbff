package lv.atbalsts.funding;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Requests that are sent at the same moment. */
public final class Race {

  private Race() {}

  /** The statuses answered, sorted. */
  public static List<Integer> statuses(int runners, IntFunction<Response> request) {
    CyclicBarrier start = new CyclicBarrier(runners);
    try (ExecutorService threads = Executors.newFixedThreadPool(runners)) {
      List<Callable<Integer>> all =
          IntStream.range(0, runners)
              .<Callable<Integer>>mapToObj(
                  runner ->
                      () -> {
                        start.await();
                        return request.apply(runner).statusCode();
                      })
              .toList();
      return threads.invokeAll(all).stream().map(Race::value).sorted().toList();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static Integer value(Future<Integer> answered) {
    try {
      return answered.get();
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }
}
