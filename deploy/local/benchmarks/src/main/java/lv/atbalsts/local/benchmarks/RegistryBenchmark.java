package lv.atbalsts.local.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The run: the public searches a register of 100 000 entries and takes it whole. Entries are
 * written as their registration would leave them.
 */
public final class RegistryBenchmark {
  private static final int PROVIDERS = 1_000;
  private static final int ENTRIES_OF_A_PROVIDER = 100;
  private static final int ENTRIES = PROVIDERS * ENTRIES_OF_A_PROVIDER;
  private static final int TRIES = 400;
  private static final int SNAPSHOTS = 3;

  private static final String FILL_PROVIDERS =
      """
      insert into provider (id, registration_number, name, legal_status, municipality,
        social_enterprise, units, contacts, recorded_on, version)
      select uuidv7(), (40000000000 + n)::text, 'Sintētisks sniedzējs ' || n, 'Biedrība', '0001000',
        false, '[]', '[]', '2019-01-02', 0
      from generate_series(1, %d) n
      """
          .formatted(PROVIDERS);

  private static final String FILL_ENTRIES =
      """
      insert into registration (id, register_number, provider, provider_name, legal_status,
        service_type, address_code, address, latitude, longitude, municipality, form,
        planned_clients, client_age_sex, client_groups, web_pages, phones, emails, valid_from,
        status, renewals, quality_due_on, version)
      select uuidv7(), (1000000 + n * %1$d + e)::text, (40000000000 + n)::text,
        'Sintētisks sniedzējs ' || n, 'Biedrība',
        (array['DAY_CARE_CENTRE', 'GROUP_HOME', 'SOCIAL_REHAB', 'RESPITE'])[1 + e %% 4],
        (n * %1$d + e)::text, (array['Ozolu', 'Bērzu', 'Liepu', 'Kļavu'])[1 + n %% 4] || ' iela ' || e,
        56 + (n %% 200) / 100.0, 21 + (e %% 60) / 10.0,
        (array['0001000', '0002000', '0003000', '0004000', '0005000'])[1 + n %% 5],
        'bez izmitināšanas', 12, 'pilngadīgas personas (abu dzimumu)',
        array['personas ar garīga rakstura traucējumiem'], array[]::text[], array['+371 60000001'],
        array[]::text[], '2020-01-02', 'REGISTERED', 0, '2023-01-02', 0
      from generate_series(1, %2$d) n, generate_series(1, %1$d) e
      """
          .formatted(ENTRIES_OF_A_PROVIDER, PROVIDERS);

  private static final String HOLDS =
      """
      select * from registration where valid_from <= current_date
        and (valid_to is null or valid_to >= current_date)
        and (ended_on is null or ended_on > current_date)
        and not exists (select from suspension where registration_id = registration.id
          and suspended_on <= current_date and (resumed_on is null or resumed_on > current_date))
        and %s order by id limit 51
      """;

  private static final List<Search> SEARCHES =
      List.of(
          new Search(
              "words",
              "q=" + URLEncoder.encode("ozolu 7", StandardCharsets.UTF_8),
              "has_word(words, 'ozolu:*') and has_word(words, '7:*')"),
          new Search(
              "service type and municipality",
              "serviceType=GROUP_HOME&municipality=0003000",
              "service_type = 'GROUP_HOME' and municipality in ('0003000', '0090000')"),
          new Search(
              "near a point",
              "near=56.95,24.1&within-km=20",
              """
              latitude between 56.768182 and 57.131818
                and distance_km(latitude, longitude, 56.95, 24.1) <= 20
              """));

  private final BenchmarkRun bench;

  private RegistryBenchmark(BenchmarkRun bench) {
    this.bench = bench;
  }

  /** Tells how a search and a snapshot compare with the same asked of PostgreSQL itself. */
  public static void run(BenchmarkRun bench) {
    bench.store().run(FILL_PROVIDERS);
    bench.store().run(FILL_ENTRIES);
    bench.store().run("analyze");
    RegistryBenchmark benchmark = new RegistryBenchmark(bench);
    SEARCHES.forEach(benchmark::search);
    for (int i = 0; i < SNAPSHOTS; i++) {
      benchmark.snapshot();
    }
  }

  private void search(Search search) {
    Runnable asked = () -> bench.calls().read("registrar", "/registrations?" + search.query());
    String sql = HOLDS.formatted(search.condition());
    Stopwatch.slowestOf100Milliseconds(TRIES, asked);
    double service = Stopwatch.slowestOf100Milliseconds(TRIES, asked);
    double direct = bench.store().slowestOf100Milliseconds(TRIES, sql);
    bench.tell(
        "search by %s among %d: p99 %.2f ms, the same SQL run directly %.2f ms: %.2f times (at most 2)",
        search.by(), ENTRIES, service, direct, service / direct);
  }

  private void snapshot() {
    double seconds =
        Stopwatch.seconds(
            () -> bench.calls().discarded("/open-data/registrations", "application/x-ndjson"));
    bench.tell(
        "snapshot of %d entries: %.1f s, %.0f a second (at least 50000)",
        ENTRIES, seconds, ENTRIES / seconds);
  }

  /** What is looked for, as the API and as PostgreSQL is asked. */
  private record Search(String by, String query, String condition) {}
}
