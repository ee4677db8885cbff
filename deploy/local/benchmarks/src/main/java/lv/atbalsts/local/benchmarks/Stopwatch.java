package lv.atbalsts.local.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** How long things take. */
final class Stopwatch {
  private Stopwatch() {}

  static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  /** The time of most: half are shorter. */
  static double medianMilliseconds(int times, Runnable work) {
    return sorted(times, work).get(times / 2);
  }

  /** The 99th percentile: one of 100 takes longer. */
  static double slowestOf100Milliseconds(int times, Runnable work) {
    return sorted(times, work).get(times * 99 / 100);
  }

  private static List<Double> sorted(int times, Runnable work) {
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.add(seconds(work) * 1000);
    }
    all.sort(null);
    return all;
  }

  /**
   * How often the work is done in a second by so many at once, each doing it again and again until
   * the time is over or the work answers that there is nothing left to do.
   */
  static Rate rate(int clients, Duration time, BooleanSupplier work) {
    long end = System.nanoTime() + time.toNanos();
    long start = System.nanoTime();
    long done = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Future<Long>> counts = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        counts.add(threads.submit(() -> until(end, work)));
      }
      for (Future<Long> count : counts) {
        done += count.get();
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    }
    return new Rate(done, done / ((System.nanoTime() - start) / 1e9));
  }

  private static long until(long end, BooleanSupplier work) {
    long done = 0;
    while (System.nanoTime() < end && work.getAsBoolean()) {
      done++;
    }
    return done;
  }

  /** What was done. */
  record Rate(long count, double perSecond) {}
}
