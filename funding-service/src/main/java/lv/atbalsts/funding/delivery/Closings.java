package lv.atbalsts.funding.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * The grants whose reporting is closed: whoever reports, all lines of such a grant together stay
 * within what had been reported. Who counts a grant's lines has locked it, so that a closing and a
 * report come one after the other. Another municipality's lines count too.
 */
@ApplicationScoped
class Closings {

  private static final String LOCK =
      """
      select id, reported_in_all, reporting_closed_on from granted_service
      where id = any (?) order by id for no key update
      """;

  private static final String REPORTED =
      "select coalesce(sum(units), 0) from report_line where grant_id = ? and not reversed";

  private static final String CLOSE =
      "update granted_service set reported_in_all = ?, reporting_closed_on = ? where id = ?";

  private final Sql sql;
  private final RowScope scope;

  Closings(Sql sql, RowScope scope) {
    this.sql = sql;
    this.scope = scope;
  }

  /**
   * Closes a grant at what is reported of it.
   *
   * @throws RuntimeException the refusal 409 where that is not what was received
   */
  void close(UUID grant, BigDecimal received, LocalDate on) {
    scope.beyond(
        () -> {
          lock(List.of(grant));
          BigDecimal reported = reported(grant);
          if (reported.compareTo(received) != 0) {
            Refusal.of("FND-0137", 409)
                .args(plain(received), plain(reported))
                .rule("FUN-05")
                .used(reported)
                .requested(received)
                .with("grantId", grant)
                .raise();
          }
          return sql.update(CLOSE, received, on, grant);
        });
  }

  /** Refuses with 422 what has just been entered, where it goes beyond a closed grant. */
  void refuseBeyond(Collection<UUID> grants) {
    scope.beyond(
        () -> {
          lock(grants).stream().filter(each -> each.units() != null).forEach(this::refuseBeyond);
          return null;
        });
  }

  private void refuseBeyond(Closed closed) {
    BigDecimal reported = reported(closed.grant());
    if (reported.compareTo(closed.units()) > 0) {
      Refusal.of("FND-0135", 422)
          .args(closed.on(), plain(closed.units()), plain(reported))
          .rule("FUN-05")
          .limit(closed.units())
          .requested(reported)
          .with("grantId", closed.grant())
          .raise();
    }
  }

  private List<Closed> lock(Collection<UUID> grants) {
    return sql.query(
        LOCK,
        row ->
            new Closed(
                row.getObject(1, UUID.class),
                row.getBigDecimal(2),
                row.getObject(3, LocalDate.class)),
        (Object) grants.toArray(UUID[]::new));
  }

  private BigDecimal reported(UUID grant) {
    BigDecimal sum =
        sql.query(REPORTED, row -> row.getBigDecimal(1), grant).getFirst().stripTrailingZeros();
    return sum.setScale(Math.max(sum.scale(), 0));
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /** A grant; units is null where its reporting is open. */
  private record Closed(UUID grant, BigDecimal units, LocalDate on) {}
}
