package lv.atbalsts.indicators.fact.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.values.Money;

/** A version of a contract, with its own amounts and its own first day. */
@ApplicationScoped
class WhenContractSigned implements FactHandler<WhenContractSigned.Event> {

  private final Contracts contracts;

  WhenContractSigned(Contracts contracts) {
    this.contracts = contracts;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.ContractSigned.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    contracts.signed(event);
  }

  record Event(
      UUID projectId,
      String measure,
      @MayBeMissing Integer round,
      int version,
      LocalDate validFrom,
      LocalDate signedOn,
      Money total,
      Money euShare,
      Money stateShare) {}
}
