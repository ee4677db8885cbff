package lv.atbalsts.local.system;

import java.nio.file.Path;
import java.util.Map;

/**
 * What was asked on the command line and in the environment; the command line wins.
 *
 * @param benchPeople with how many people assessment-service is measured; 0: it is not
 * @param benchFunding whether funding-service is measured
 */
record Options(
    Path checkout,
    Path data,
    PortNumbers ports,
    boolean fresh,
    boolean once,
    boolean bench,
    int benchPeople,
    boolean benchFunding) {

  /** How many people the figures of assessment-service are taken with. */
  static final int BENCH_PEOPLE = 300_000;

  static Options parse(Path checkout, Map<String, String> environment, String... arguments) {
    PortNumbers ports = PortNumbers.usual();
    for (Port port : Port.values()) {
      String number = environment.get(port.variable());
      if (number != null) {
        ports = ports.with(port, number(port.variable(), number));
      }
    }
    Options options =
        new Options(checkout, checkout.resolve(".atbalsts"), ports, false, false, false, 0, false);
    for (String argument : arguments) {
      options = options.and(argument);
    }
    options.ports().refuseTwice();
    return options;
  }

  boolean stopsAfterTheTable() {
    return once || bench;
  }

  boolean measuresOneService() {
    return benchPeople > 0 || benchFunding;
  }

  private Options and(String argument) {
    return switch (argument) {
      case "--fresh" ->
          new Options(checkout, data, ports, true, once, bench, benchPeople, benchFunding);
      case "--once" ->
          new Options(checkout, data, ports, fresh, true, bench, benchPeople, benchFunding);
      case "--bench" ->
          new Options(checkout, data, ports, fresh, once, true, benchPeople, benchFunding);
      case "--bench-assessment" ->
          new Options(checkout, data, ports, fresh, once, bench, BENCH_PEOPLE, benchFunding);
      case "--bench-funding" ->
          new Options(checkout, data, ports, fresh, once, bench, benchPeople, true);
      case String other -> withValue(other);
    };
  }

  private Options withValue(String argument) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    String value = argument.substring(equals + 1);
    if (name.equals("--data")) {
      if (equals < 0 || value.isBlank()) {
        throw new CannotRun("--data needs a folder, such as --data=/var/tmp/atbalsts.");
      }
      return new Options(
          checkout,
          Path.of(value).toAbsolutePath(),
          ports,
          fresh,
          once,
          bench,
          benchPeople,
          benchFunding);
    }
    if (equals > 0 && name.equals("--bench-assessment") && value.matches("[1-9][0-9]{3,6}")) {
      return new Options(
          checkout, data, ports, fresh, once, bench, Integer.parseInt(value), benchFunding);
    }
    for (Port port : Port.values()) {
      if (equals > 0 && name.equals(port.option())) {
        return new Options(
            checkout,
            data,
            ports.with(port, number(name, value)),
            fresh,
            once,
            bench,
            benchPeople,
            benchFunding);
      }
    }
    throw new CannotRun("Unknown option " + argument + ". deploy/run --help lists them.");
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
