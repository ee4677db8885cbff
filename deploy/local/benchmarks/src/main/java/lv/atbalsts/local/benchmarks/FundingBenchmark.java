package lv.atbalsts.local.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The run: a municipality reports whole months of many clients, its region claims them all. Grants,
 * and the registration of who provides the service, are written as the events would leave them.
 */
public final class FundingBenchmark {
  private static final String MUNICIPALITY = "0320200";
  private static final String SERVICE = "DAY_CARE_CENTRE";
  private static final int REPORTS = 4;
  private static final int CLIENTS = 250;
  private static final int DAYS = 20;
  private static final int LINES = CLIENTS * DAYS;
  private static final int ROUNDS = 3;

  private static final String REGISTRATION =
      """
      insert into registration (id, register_number, service_type, valid_from)
      values (uuidv7(), 'BENCHMARK', '%s', '2017-01-01') returning id
      """
          .formatted(SERVICE);

  private static final String GRANTS =
      """
      insert into granted_service (id, client_ref, target_group, project, municipality,
        registration_id, service_type, unit, quantity, recurrence, valid_from, started_on)
      select uuidv7(), gen_random_uuid(), 'ADULT_GRT', '%s', '%s', ?::uuid, '%s', 'DAY', 31, 'MONTH',
        '2021-01-01', '2021-01-01'
      from generate_series(1, %d) returning id
      """
          .formatted(BenchmarkRun.PROJECT, MUNICIPALITY, SERVICE, CLIENTS);

  private static final String RATE =
      """
      {"serviceType":"%s","targetGroup":"ADULT_GRT","unit":"DAY","amount":{"amount":"24.50"},
       "validFrom":"2019-01-01","source":"benchmark"}
      """
          .formatted(SERVICE);

  private static final String CLAIM =
      """
      {"projectNumber":"%s","reportIds":["%s"],"periodFrom":"2021-03-01","periodTo":"2021-03-31"}
      """;

  private final BenchmarkRun bench;
  private final String registration;

  private FundingBenchmark(BenchmarkRun bench) {
    this.bench = bench;
    this.registration = bench.store().text(REGISTRATION);
  }

  /** Tells how long each report and each claim takes; the first ones warm the service up. */
  public static void run(BenchmarkRun bench) {
    FundingBenchmark benchmark = new FundingBenchmark(bench);
    benchmark.post("ministry", "/unit-rates", RATE);
    for (int round = 1; round <= ROUNDS; round++) {
      benchmark.claimed();
    }
    new GrowthBenchmark(bench, MUNICIPALITY, benchmark::drafted).run();
  }

  private void claimed() {
    List<String> reports = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      String report = report();
      String what = "a report of %d services: %.1f s (at most 10)";
      reports.add(timed(what, LINES, "municipality-" + MUNICIPALITY, "/service-reports", report));
    }
    String claim = CLAIM.formatted(BenchmarkRun.PROJECT, String.join("\",\"", reports));
    String what = "a claim of %d services: %.1f s (at most 10)";
    timed(what, REPORTS * LINES, BenchmarkRun.REGION, "/claims", claim);
  }

  private String drafted() {
    String report = post("municipality-" + MUNICIPALITY, "/service-reports", report());
    return post(BenchmarkRun.REGION, "/claims", CLAIM.formatted(BenchmarkRun.PROJECT, report));
  }

  /** Posts, tells how many seconds that took, and answers the id of what was made. */
  private String timed(String what, int lines, String caller, String path, String body) {
    String[] id = new String[1];
    double seconds = Stopwatch.seconds(() -> id[0] = post(caller, path, body));
    bench.tell(what, lines, seconds);
    return id[0];
  }

  private String post(String caller, String path, String body) {
    return BenchmarkRun.value(
        bench.calls().post(caller, path, "application/json", body).body(), "id");
  }

  private String report() {
    String lines =
        bench.store().texts(GRANTS, registration).stream()
            .flatMap(grant -> IntStream.rangeClosed(1, DAYS).mapToObj(day -> line(grant, day)))
            .collect(Collectors.joining(","));
    return "{\"projectNumber\":\"%s\",\"month\":\"2021-03\",\"lines\":[%s]}"
        .formatted(BenchmarkRun.PROJECT, lines);
  }

  private static String line(String grant, int day) {
    return "{\"grantId\":\"%s\",\"date\":\"2021-03-%02d\",\"units\":1}".formatted(grant, day);
  }
}
