package lv.atbalsts.funding.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.funding.Amounts;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.upstream.assessment.DayCaps;
import lv.atbalsts.funding.upstream.assessment.DayCaps.DayCap;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.refusal.FieldErrors;

/** The rates' use cases. */
@ApplicationScoped
public class RateDesk {

  private static final String PRICES = "unit rate";

  private final UnitRates rates;
  private final DayCaps caps;
  private final ServiceTypes serviceTypes;
  private final Units units;
  private final AdvisoryLocks locks;
  private final Sql sql;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  RateDesk(
      UnitRates rates,
      DayCaps caps,
      ServiceTypes serviceTypes,
      Units units,
      AdvisoryLocks locks,
      Sql sql,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.rates = rates;
    this.caps = caps;
    this.serviceTypes = serviceTypes;
    this.units = units;
    this.locks = locks;
    this.sql = sql;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  UnitRateView publish(RateTerms request) {
    return published("", request).view();
  }

  /**
   * Takes back a rate that was published wrongly, and publishes the right one in its place. A claim
   * that is being priced comes before or after.
   *
   * @throws RuntimeException the refusal 409 with the claims, where any has been priced by it
   */
  UnitRateView correct(UUID id, CorrectRate request) {
    UnitRate wrong = rates.locked(id);
    locks.lock(PRICES, wrong.terms().serviceType());
    wrong.correct(request.reason(), callers.current().subject(), OffsetDateTime.now(clock));
    refusePriced(wrong.terms());
    rates.flush();
    if (request.rate() != null) {
      wrong.replaceBy(published("/rate", request.rate()));
    }
    outbox.publish(wrong.corrected());
    rates.flush();
    return wrong.view();
  }

  private void refusePriced(RateTerms terms) {
    List<UUID> claims =
        sql.query(
            "select unnest(claims_priced_by(?, ?, ?, ?, ?))",
            row -> row.getObject(1, UUID.class),
            terms.serviceType(),
            terms.targetGroup(),
            terms.unit(),
            terms.validFrom(),
            rates.nextDay(terms));
    if (!claims.isEmpty()) {
      throw FundingRefusal.RATE_IS_CLAIMED.with(claims.size()).conflicts(claims);
    }
  }

  private UnitRate published(String at, RateTerms request) {
    FieldErrors errors = new FieldErrors();
    serviceTypes.check(errors, at + "/serviceType", request.serviceType());
    units.check(errors, at + "/unit", request.unit());
    Amounts.aboveZero(errors, at + "/amount/amount", request.amount());
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    caps.of(List.of(request.serviceType())).stream()
        .filter(cap -> cap.inForce(request.validFrom()))
        .filter(cap -> request.amount().compareTo(cap.amount()) > 0)
        .findFirst()
        .ifPresent(cap -> refuse(request, cap));
    locks.lock(PRICES, request.serviceType());
    Duplicates.refuse(
        rates.ofDay(request),
        earlier -> FundingRefusal.RATE_OF_THAT_DAY_EXISTS.with(request.validFrom()));
    UnitRate rate = new UnitRate(request, callers.current().subject(), OffsetDateTime.now(clock));
    rates.persistAndFlush(rate);
    outbox.publish(rate.published());
    return rate;
  }

  private static void refuse(RateTerms request, DayCap cap) {
    throw FundingRefusal.RATE_ABOVE_CAP
        .with(request.amount().amount(), cap.amount().amount())
        .legalBasis(cap.legalBasis())
        .inForce(cap.from(), cap.to())
        .limit(cap.amount())
        .requested(request.amount());
  }

  Page<UnitRateView> list(String serviceType, PageRequest page) {
    return rates
        .page(page, Where.all().equal("terms.serviceType", ServiceTypes.canonical(serviceType)))
        .map(UnitRate::view);
  }

  /** What these services cost, on every day; it stays so until the transaction ends. */
  public PriceList prices(Set<String> serviceTypes) {
    locks.shareAll(PRICES, serviceTypes);
    return new PriceList(rates.of(serviceTypes), caps.of(serviceTypes));
  }
}
