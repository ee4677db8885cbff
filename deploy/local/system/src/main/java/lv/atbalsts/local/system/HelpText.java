package lv.atbalsts.local.system;

/** What {@code deploy/run --help} prints. */
final class HelpText {
  private HelpText() {}

  static String text() {
    StringBuilder text =
        new StringBuilder(
            """
            deploy/run [options]   builds what is stale, starts Atbalsts, loads the programme, prints its indicators

              --fresh              delete the data of earlier runs first
              --once               stop after the table; exit status 0 only if every difference is 0
              --bench              as --once: the measured figures are printed below the table. Run it twice, with --fresh first:
                                   the first run measures the load, the second one the start on kept data
              --bench-assessment   measure assessment-service instead: imports, lists, search, assessment writes beside pgbench;
                                   takes some minutes, with 300000 people in a database of its own (=<n>: with so many)
              --data=<folder>      keep the data there instead of .atbalsts
              --help               this text

            Ports, each also by an environment variable:
            """);
    for (Port port : Port.values()) {
      text.append(
          "  %-29s %5d  %s (%s)%n"
              .formatted(port.option() + "=<n>", port.usual(), port.purpose(), port.variable()));
    }
    return text.append("\nCtrl-C stops everything; the data is there at the next start.\n")
        .toString();
  }
}
