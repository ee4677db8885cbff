package lv.atbalsts.local.system;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import lv.atbalsts.local.programme.ProgrammeLoad;

/**
 * What was asked on the command line and in the environment; the command line wins.
 *
 * @param today the day on which new data begin to live; null: the real one
 */
record Options(
    Path checkout,
    Path data,
    PortNumbers ports,
    boolean fresh,
    boolean once,
    Benchmarks benchmarks,
    LocalDate today) {

  /** How many people the figures of assessment-service are taken with. */
  static final int BENCH_PEOPLE = 300_000;

  /**
   * What is measured.
   *
   * @param start whether the start and the load are
   * @param alone the service that is measured alone; null: none is
   * @param people with how many people assessment-service is
   */
  record Benchmarks(boolean start, LocalService alone, int people) {

    static final Benchmarks NONE = new Benchmarks(false, null, BENCH_PEOPLE);

    private Benchmarks andStart() {
      return new Benchmarks(true, alone, people);
    }

    private Benchmarks of(LocalService service) {
      return new Benchmarks(start, service, people);
    }

    private Benchmarks with(int howMany) {
      return new Benchmarks(start, LocalService.ASSESSMENT, howMany);
    }
  }

  static Options parse(Path checkout, Map<String, String> environment, String... arguments) {
    PortNumbers ports = PortNumbers.usual();
    for (Port port : Port.values()) {
      String number = environment.get(port.variable());
      if (number != null) {
        ports = ports.with(port, number(port.variable(), number));
      }
    }
    Options options =
        new Options(
            checkout, checkout.resolve(".atbalsts"), ports, false, false, Benchmarks.NONE, null);
    for (String argument : arguments) {
      options = options.and(argument);
    }
    options.ports().refuseTwice();
    return options;
  }

  boolean stopsAfterTheTable() {
    return once || benchmarks.start();
  }

  private Options and(String argument) {
    return switch (argument) {
      case "--fresh" -> new Options(checkout, data, ports, true, once, benchmarks, today);
      case "--once" -> new Options(checkout, data, ports, fresh, true, benchmarks, today);
      case "--bench" -> measuring(benchmarks.andStart());
      case "--bench-assessment" -> measuring(benchmarks.of(LocalService.ASSESSMENT));
      case "--bench-registry" -> measuring(benchmarks.of(LocalService.REGISTRY));
      case "--bench-funding" -> measuring(benchmarks.of(LocalService.FUNDING));
      case String other -> withValue(other);
    };
  }

  private Options measuring(Benchmarks more) {
    return new Options(checkout, data, ports, fresh, once, more, today);
  }

  private Options withValue(String argument) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    String value = argument.substring(equals + 1);
    if (name.equals("--data")) {
      if (equals < 0 || value.isBlank()) {
        throw new CannotRun("--data needs a folder, such as --data=/var/tmp/atbalsts.");
      }
      Path folder = Path.of(value).toAbsolutePath();
      return new Options(checkout, folder, ports, fresh, once, benchmarks, today);
    }
    if (name.equals("--today")) {
      return new Options(checkout, data, ports, fresh, once, benchmarks, day(value));
    }
    if (equals > 0 && name.equals("--bench-assessment") && value.matches("[1-9][0-9]{3,6}")) {
      return measuring(benchmarks.with(Integer.parseInt(value)));
    }
    for (Port port : Port.values()) {
      if (equals > 0 && name.equals(port.option())) {
        PortNumbers others = ports.with(port, number(name, value));
        return new Options(checkout, data, others, fresh, once, benchmarks, today);
      }
    }
    throw new CannotRun("Unknown option " + argument + ". deploy/run --help lists them.");
  }

  private static LocalDate day(String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      if (!day.isBefore(ProgrammeLoad.LAST_DAY)) {
        return day;
      }
    } catch (DateTimeParseException notDate) {
      // refused below
    }
    throw new CannotRun(
        "--today must be a day such as 2021-09-15, and not before %s, the last day of the programme load, not \"%s\"."
            .formatted(ProgrammeLoad.LAST_DAY, value));
  }

  private static int number(String name, String value) {
    if (!value.matches("[0-9]{1,5}")
        || Integer.parseInt(value) > 65_535
        || Integer.parseInt(value) == 0) {
      throw new CannotRun(name + " must be a port number from 1 to 65535, not \"" + value + "\".");
    }
    return Integer.parseInt(value);
  }
}
