package lv.atbalsts.funding.upstream.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.JsonRows;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.values.Money;

/**
 * The dated caps, as the assessment service publishes them; none is this service's own (FUN-07).
 */
@ApplicationScoped
public class DayCaps implements Subscriber {

  private static final String OF =
      """
      select service_type, value, valid_from, valid_to, legal_basis from known_limit
      where service_type = any (?) and kind = 'COMPENSATION' and unit = 'EUR' and per = 'DAY'
      order by value
      """;

  /** A version that is told again has another last day. */
  private static final String KEEP =
      """
      insert into known_limit select * from json_populate_recordset(null::known_limit, ?)
      on conflict (version_id) do update set valid_to = excluded.valid_to
      """;

  private final Sql sql;

  DayCaps(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("assessment.ServiceLimitPublished.v1", ServiceLimitPublished.class, this::published)
        .about(ServiceLimitPublished::versionId);
  }

  private void published(ServiceLimitPublished version) {
    sql.update(KEEP, new JsonRows(List.of(version)));
  }

  /** The caps of these services, the lowest first. */
  public List<DayCap> of(Collection<String> serviceTypes) {
    return sql.query(
        OF,
        row ->
            new DayCap(
                row.getString(1),
                new Money(row.getBigDecimal(2)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getString(5)),
        serviceTypes);
  }

  /** The most that is compensated for one client and 24 hours, and where it is written. */
  public record DayCap(
      String serviceType, Money amount, LocalDate from, LocalDate to, String legalBasis) {

    public boolean inForce(LocalDate day) {
      return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
  }

  /** A limit's version: no more is received, nor compensated, than the law allows. */
  record ServiceLimitPublished(
      UUID versionId,
      String limit,
      String rule,
      String measure,
      @MayBeMissing String serviceType,
      List<String> recipients,
      String kind,
      @MayBeMissing BigDecimal value,
      @MayBeMissing String unit,
      @MayBeMissing String per,
      List<String> excludes,
      @MayBeMissing LocalDate validFrom,
      @MayBeMissing LocalDate validTo,
      String legalBasis) {

    ServiceLimitPublished {
      serviceType = ServiceTypes.canonical(serviceType);
    }
  }
}
