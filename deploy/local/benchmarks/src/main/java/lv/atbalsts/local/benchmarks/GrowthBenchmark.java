package lv.atbalsts.local.benchmarks;

import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How a claim's submission grows with what is claimed, paid and booked already. Earlier claims are
 * written as their use cases would leave them, with their lines and bookings.
 */
final class GrowthBenchmark {
  private static final int FEW = 30_000;
  private static final int MANY = 3_000_000;
  private static final int LINES_OF_CLAIM = 1_000;
  private static final int TIMES = 9;
  private static final double AT_MOST = 1.3;

  /** Claims of 1 000 lines of 0.10 EUR, decided and paid: three bookings each. */
  private static final String CLAIMED =
      """
      do $$
      declare
        signed record;
        report uuid;
        claimed uuid;
        step record;
        booking uuid;
      begin
        perform set_config('atbalsts.scope', 'ALL', true);
        select project.id, project.number, measure, version.id as version into signed
          from project join contract_version version on project_id = project.id
          where project.number = '%1$s' order by version.number limit 1;
        insert into ledger_account (id, project, fund, code, payer, municipality)
          select uuidv7(), signed.number, 'ESF', code, payer, '%2$s'
          from unnest(array['CLAIMED', 'CERTIFIED', 'PAID']) as code, unnest(array['EU', 'STATE']) as payer
          on conflict do nothing;
        for claim_number in 1..%3$d loop
          report := uuidv7();
          claimed := uuidv7();
          insert into service_report (id, project_id, project, municipality, month, form, reported_on)
            values (report, signed.id, signed.number, '%2$s', '2021-02-01', 'ADULT_GRT', '2021-03-01');
          insert into report_line (id, report_id, project, municipality, grant_id, client_ref, target_group,
              service_type, unit, day, units)
            select uuidv7(), report, signed.number, '%2$s', uuidv7(), gen_random_uuid(), 'ADULT_GRT', 'EARLIER', 'HOUR',
              '2021-02-01', 1 from generate_series(1, %4$d);
          insert into claim (id, project_id, project, measure, level, claimant, municipality, kind, period_from,
              period_to, status, declared, eu_share, state_share, municipal_share, author_keys, submitted_on,
              last_step_on, certified, deducted, parked, checked_by, approved_by, decided_on, paid, version)
            values (claimed, signed.id, signed.number, signed.measure, 'REGION', signed.number, '%2$s', 'INTERIM', '2021-02-01',
              '2021-02-28', 'PAID', 100, 85, 15, 0, '{benchmark}', '2021-03-10', '2021-03-20', 100, 0, 0, 'checker',
              'approver', '2021-03-20', 100, 1);
          insert into claim_line (id, claim_id, project, level, claimant, municipality, report_line_id, day,
              service_type, units, rate, amount, reversal)
            select uuidv7(), claimed, project, 'REGION', project, municipality, id, day, service_type, units, 0.10,
              0.10, false from report_line where report_id = report;
          insert into claim_part values (claimed, signed.version, signed.number, 85, 15, 0);
          insert into municipal_part values (uuidv7(), claimed, signed.number, '%2$s', 100, 100, 0, 0, 100, 0);
          for step in select * from (values
              ('CLAIM', 'COMMITTED', null, 'CLAIMED', date '2021-03-10'),
              ('DECISION', 'CLAIMED', '%2$s', 'CERTIFIED', date '2021-03-20'),
              ('PAYMENT', 'CERTIFIED', '%2$s', 'PAID', date '2021-03-25')) as step (kind, source, whose, target, day)
          loop
            booking := uuidv7();
            insert into ledger_booking (id, kind, day, booked_at, project, claim_id, source_id)
              values (booking, step.kind, step.day, now(), signed.number, claimed, uuidv7());
            insert into ledger_entry (id, booking_id, account_id, project, municipality, day, debit, credit)
              select uuidv7(), booking, id, project, municipality, step.day,
                case code when step.target then share else 0 end, case code when step.source then share else 0 end
              from ledger_account join (values ('EU', 85), ('STATE', 15)) as part (of_payer, share) on of_payer = payer
              where project = signed.number and (code = step.target and municipality = '%2$s'
                or code = step.source and municipality is not distinct from step.whose);
          end loop;
        end loop;
        update contract_budget set total_used = total_used + %3$d * 100, eu_used = eu_used + %3$d * 85,
          state_used = state_used + %3$d * 15 where project_id = signed.id;
      end
      $$
      """;

  private static final String SUBMISSION = "{\"submittedOn\":\"2021-04-12\"}";

  private final BenchmarkRun bench;
  private final String municipality;
  private final Supplier<String> draft;
  private int written;

  /**
   * @param draft drafts another claim and answers its id
   */
  GrowthBenchmark(BenchmarkRun bench, String municipality, Supplier<String> draft) {
    this.bench = bench;
    this.municipality = municipality;
    this.draft = draft;
  }

  /** Tells the time of a submission after few lines and after many, and their ratio. */
  void run() {
    double few = submission(FEW);
    double many = submission(MANY);
    bench.tell(
        "a claim's submission with %d lines booked: %.1f ms, with %d: %.1f ms; ratio %.2f (at most"
            + " %.1f)",
        FEW, few, MANY, many, many / few, AT_MOST);
  }

  private double submission(int lines) {
    int claims = (lines - written) / LINES_OF_CLAIM;
    bench
        .store()
        .run(CLAIMED.formatted(BenchmarkRun.PROJECT, municipality, claims, LINES_OF_CLAIM));
    bench.store().run("vacuum analyze");
    written = lines;
    Iterator<String> drafts = Stream.generate(draft).limit(TIMES).toList().iterator();
    return Stopwatch.medianMilliseconds(
        TIMES,
        () ->
            bench
                .calls()
                .post(
                    BenchmarkRun.REGION,
                    "/claims/" + drafts.next() + "/submission",
                    "application/json",
                    SUBMISSION));
  }
}
