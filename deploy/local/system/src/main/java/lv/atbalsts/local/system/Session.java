package lv.atbalsts.local.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import lv.atbalsts.local.programme.ApiClient;
import lv.atbalsts.local.programme.IndicatorTable;
import lv.atbalsts.local.programme.ProgrammeLoad;

/** One run from the start of the parts to the last line on the terminal. */
final class Session {
  private final Options options;
  private final LocalSystem system;
  private final Signals signals;
  private final ConsoleProgress progress;

  private Session(Options options, LocalSystem system, Signals signals, ConsoleProgress progress) {
    this.options = options;
    this.system = system;
    this.signals = signals;
    this.progress = progress;
  }

  /**
   * The exit status: 0 when every difference is 0 and 1 when one is not; 128 and the number of the
   * signal that stopped it.
   */
  static int play(Options options, DataFolder data, Signals signals, ConsoleProgress progress) {
    Supplier<LocalSystem> start =
        () ->
            LocalSystem.start(
                options.checkout(),
                options.ports(),
                data,
                SandboxDay.begin(data, options.today()),
                progress,
                true);
    try (LocalSystem system = start.get()) {
      return new Session(options, system, signals, progress).play();
    } catch (RuntimeException stopped) {
      if (!signals.asked()) {
        throw stopped;
      }
      return signals.status();
    } finally {
      Thread.interrupted();
    }
  }

  private int play() {
    double ready = progress.seconds();
    progress.say(
        "All five services are ready; %d MB resident together", system.residentMegabytes());
    tellDay();
    ProgrammeLoad programme =
        ProgrammeLoad.through(system.gateway(), system.issuer(), progress::say);
    boolean loadedBefore = programme.isLoaded();
    if (loadedBefore) {
      progress.say("The programme is in the data already; it is not loaded again");
    } else {
      load(programme);
    }
    double loaded = progress.seconds();
    IndicatorTable table = loadedBefore ? programme.table() : programme.settledTable();
    progress.print(table.text());
    progress.print(new RunFigures(system, ready, loadedBefore ? 0 : loaded - ready).text());
    if (!options.stopsAfterTheTable()) {
      progress.print(Welcome.text(system));
    }
    system.learnToStartFast();
    if (!options.stopsAfterTheTable()) {
      stayUntilAsked();
      progress.say("Stopping");
      return signals.status();
    }
    return table.exact() ? 0 : 1;
  }

  /** A later day than the data have reached is moved to as anybody would: by the ministry. */
  private void tellDay() {
    ApiClient api = new ApiClient(system.gateway(), system.issuer());
    LocalDate today = today(api.read(null, "/today"));
    if (options.today() != null && options.today().isAfter(today)) {
      today = today(api.post("ministry", "/today", Map.of("today", options.today().toString())));
    }
    progress.say("It is %s", today);
  }

  private static LocalDate today(JsonNode answer) {
    return LocalDate.parse(answer.get("today").asText());
  }

  /**
   * When the load fails because a service died, that is what the person at the terminal must read.
   */
  private void load(ProgrammeLoad programme) {
    Thread loading = Thread.currentThread();
    ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    watch.scheduleWithFixedDelay(() -> interruptIfDead(loading), 1, 1, TimeUnit.SECONDS);
    try {
      programme.load();
    } catch (RuntimeException failed) {
      if (!signals.asked()) {
        Thread.interrupted();
        system.refuseDead();
      }
      throw failed;
    } finally {
      watch.shutdownNow();
    }
  }

  private void interruptIfDead(Thread loading) {
    try {
      system.refuseDead();
    } catch (CannotRun reason) {
      loading.interrupt();
      throw reason;
    }
  }

  private void stayUntilAsked() {
    try {
      while (!signals.asked()) {
        system.refuseDead();
        Thread.sleep(1_000);
      }
    } catch (InterruptedException asked) {
      // a signal: the caller stops everything
    }
  }
}
