package lv.atbalsts.local.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same for many things, a few at a time. */
final class Parallel {
  /** As many requests as two cores answer well. */
  static final int WIDTH = 8;

  private Parallel() {}

  static <T> void each(Collection<T> things, Consumer<T> work) {
    map(
        things,
        thing -> {
          work.accept(thing);
          return thing;
        });
  }

  /** The results in the order of the things; the first failure ends it. */
  static <T, R> List<R> map(Collection<T> things, Function<T, R> work) {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(WIDTH, Thread.ofVirtual().factory())) {
      List<Future<R>> futures = new ArrayList<>();
      for (T thing : things) {
        futures.add(threads.submit(() -> work.apply(thing)));
      }
      List<R> results = new ArrayList<>();
      try {
        for (Future<R> future : futures) {
          results.add(future.get());
        }
        return results;
      } catch (ExecutionException failed) {
        threads.shutdownNow();
        throw failed.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(failed.getCause());
      } catch (InterruptedException stopped) {
        threads.shutdownNow();
        throw LoadInterrupted.during("loading");
      }
    }
  }
}
