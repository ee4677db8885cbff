package lv.atbalsts.local.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The measured figures of a run: how long it took, how soon effects followed, how much memory it
 * needs.
 */
final class RunFigures {
  private final LocalSystem system;
  private final double startSeconds;
  private final double loadSeconds;

  RunFigures(LocalSystem system, double startSeconds, double loadSeconds) {
    this.system = system;
    this.startSeconds = startSeconds;
    this.loadSeconds = loadSeconds;
  }

  String text() {
    StringBuilder text = new StringBuilder("Measured:\n");
    boolean fromCache =
        system.services().values().stream().allMatch(ServiceProcess::startedFromCache);
    line(
        text,
        "start until all are ready",
        "%.1f s%s".formatted(startSeconds, fromCache ? " (from the cache)" : ""));
    if (loadSeconds > 0) {
      line(text, "programme load", "%.1f s".formatted(loadSeconds));
    }
    eventToEffect("0.99")
        .ifPresent(p99 -> line(text, "event to changed indicator, p99", "%.2f s".formatted(p99)));
    line(text, "memory of the five services", "%d MB".formatted(system.residentMegabytes()));
    system
        .services()
        .forEach(
            (service, process) ->
                line(text, "  " + service.folder(), process.residentMegabytes() + " MB"));
    return text.toString();
  }

  private static void line(StringBuilder text, String what, String value) {
    text.append(String.format(Locale.ROOT, "  %-34s %s%n", what, value));
  }

  /**
   * The quantile that indicators-service itself measures: from an event's time to the commit of its
   * effect.
   */
  private OptionalDouble eventToEffect(String quantile) {
    String wanted = "atbalsts_event_lag_seconds{";
    URI metrics = system.address(LocalService.INDICATORS).resolve("/q/metrics");
    try (HttpClient client = HttpClient.newHttpClient()) {
      String all =
          client.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString()).body();
      return all.lines()
          .filter(line -> line.startsWith(wanted) && line.contains("quantile=\"" + quantile + "\""))
          .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
          .filter(seconds -> seconds > 0)
          .findFirst();
    } catch (IOException notThere) {
      return OptionalDouble.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return OptionalDouble.empty();
    }
  }
}
