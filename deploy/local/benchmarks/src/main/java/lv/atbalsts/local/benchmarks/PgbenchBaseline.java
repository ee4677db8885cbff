package lv.atbalsts.local.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What PostgreSQL does alone: pgbench writes the rows of one request again and again, each time one
 * commit, with the same triggers, indexes and references. It is the superuser, so no row security
 * is asked, and no service runs beside it.
 */
final class PgbenchBaseline {
  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

  private final BenchmarkDatabase store;
  private final List<String> statements = new ArrayList<>();
  private final List<String> tables = new ArrayList<>();

  /**
   * The transaction that wrote this assessment: the same rows with the same bytes, but ids are new
   * and each is of another of the people in the table bench_person. The end of the access log's
   * chain is moved as the service moves it: last, and held until the commit.
   */
  PgbenchBaseline(BenchmarkDatabase store, String assessment) {
    this.store = store;
    String transaction =
        store.text("select xmin::text from assessment where id = cast(? as uuid)", assessment);
    for (String table : store.texts(TABLES)) {
      String written = table.equals("outbox") ? "transaction_id::text" : "xmin::text";
      String rows = "select to_jsonb(t)::text from %s t where %s = ?".formatted(table, written);
      for (String row : store.texts(rows, transaction)) {
        statements.add(table.equals("access_log_head") ? MOVE : insert(table, row));
        tables.add(table);
      }
    }
  }

  /** The tables, each as often as it has a row. */
  String rows() {
    return String.join(" + ", tables);
  }

  static Optional<Path> pgbench() {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, "pgbench"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Each client has its share of the people, so that no two write the same. */
  private String script(int clients) {
    int share = Integer.parseInt(store.text("select count(*) / ? from bench_person", clients));
    return """
        \\set i :i + 1
        \\set n :client_id * %d + :i
        begin;
        %s
        commit;
        """
        .formatted(share, String.join("\n", statements));
  }

  private static final String TABLES =
      """
      select table_name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'bench%'
      order by array_position(array['outbox', 'access_log_head', 'access_log'], table_name::text) nulls first,
        table_name
      """;

  private static final String MOVE =
      """
      update access_log_head h set entries = entries + 1, hash = sha256(mac), mac = sha256(hash)
        from bench_person p where n = :n and h.municipality = p.municipality;
      """;

  /** A column takes the value it had; an id is a new one, who it is about is the next person. */
  private static final String INSERT =
      """
      select format('insert into %1$I (%2$s) select %3$s from bench_person p where n = :n;', cast(? as text),
        string_agg(quote_ident(a.attname), ', ' order by attnum),
        string_agg(case
          when a.attname in ('client_id', 'client_ref', 'enrolment_id', 'municipality') then 'p.' || a.attname
          when a.atttypid = 'uuid'::regtype and r.value is not null and a.attname in ('id', 'subject') then 'uuidv7()'
          when a.attname = 'key' then 'uuidv7()::text'
          when a.attname = 'position' then
            '(select entries from access_log_head h where h.municipality = p.municipality)'
          else coalesce(quote_literal(r.value), 'null') || '::' || format_type(a.atttypid, a.atttypmod) end,
          ', ' order by attnum))
      from pg_attribute a join jsonb_each_text(cast(? as jsonb)) r on r.key = a.attname
      where a.attrelid = cast(? as regclass) and attnum > 0 and not attisdropped and attidentity = ''
        and attgenerated = '' and a.attname not in ('transaction_id', 'sent_at')
      """;

  private String insert(String table, String row) {
    return store.text(INSERT, table, row, table);
  }

  /** Transactions a second with so many clients, each of which writes so many people. */
  double rate(Path pgbench, int clients, int each) {
    try {
      Path file = Files.createTempFile("same-rows", ".sql");
      Files.writeString(file, script(clients));
      Process process =
          new ProcessBuilder(
                  pgbench.toString(),
                  "-h",
                  "localhost",
                  "-p",
                  Integer.toString(store.port()),
                  "-U",
                  "postgres",
                  "-n",
                  "-M",
                  "prepared",
                  "-D",
                  "i=0",
                  "-c",
                  Integer.toString(clients),
                  "-j",
                  "2",
                  "-t",
                  Integer.toString(each),
                  "-f",
                  file.toString(),
                  "assessment")
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Files.delete(file);
      Matcher rate = RATE.matcher(output);
      if (process.waitFor() != 0 || !rate.find()) {
        throw new IllegalStateException("pgbench: " + output);
      }
      return Double.parseDouble(rate.group(1));
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    }
  }
}
