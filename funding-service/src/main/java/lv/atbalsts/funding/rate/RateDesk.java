package lv.atbalsts.funding.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Turns;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Money;

/** The rates' use cases. */
@ApplicationScoped
public class RateDesk {

  private final UnitRates rates;
  private final DayCaps caps;
  private final ServiceTypes serviceTypes;
  private final Units units;
  private final Turns turns;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  RateDesk(
      UnitRates rates,
      DayCaps caps,
      ServiceTypes serviceTypes,
      Units units,
      Turns turns,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.rates = rates;
    this.caps = caps;
    this.serviceTypes = serviceTypes;
    this.units = units;
    this.turns = turns;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  UnitRateView publish(PublishRate request) {
    FieldErrors errors = new FieldErrors();
    serviceTypes.check(errors, "/serviceType", request.serviceType());
    units.check(errors, "/unit", request.unit());
    if (request.amount().cents() <= 0) {
      errors.add("/amount/amount", "FND-0042");
    }
    errors.refuseIfAny("FND-0001");
    caps.inForce(request.serviceType(), request.validFrom())
        .filter(cap -> request.amount().compareTo(cap.amount()) > 0)
        .ifPresent(cap -> refuse(request, cap));
    turns.take("unit rate", request.serviceType());
    rates
        .ofDay(request)
        .ifPresent(
            earlier ->
                Refusal.of("FND-0018", 409)
                    .args(request.validFrom())
                    .rule("FUN-05")
                    .conflicts(List.of(earlier.view().unitRateId()))
                    .raise());
    UnitRate rate = new UnitRate(request, callers.current().subject(), OffsetDateTime.now(clock));
    rates.persistAndFlush(rate);
    outbox.publish(rate.published());
    return rate.view();
  }

  private static void refuse(PublishRate request, DayCap cap) {
    Refusal.of("FND-0019", 422)
        .args(request.amount().amount(), cap.amount().amount())
        .rule("FUN-07")
        .legalBasis(cap.legalBasis())
        .inForce(cap.from(), cap.to())
        .limit(cap.amount())
        .requested(request.amount())
        .raise();
  }

  List<UnitRateView> list(UUID after, int rows) {
    return rates.after(after, rows).stream().map(UnitRate::view).toList();
  }

  /** Euro for one unit on the service date, or nothing where no rate is in force (FUN-05). */
  public Optional<Money> inForce(
      String serviceType, String targetGroup, String unit, LocalDate on) {
    return rates.inForce(serviceType, targetGroup, unit, on).map(UnitRate::amount);
  }

  /** The most for one client and 24 hours on the service date, where there is a cap (FUN-07). */
  public Optional<Money> capOn(String serviceType, LocalDate on) {
    return caps.inForce(serviceType, on).map(DayCap::amount);
  }
}
