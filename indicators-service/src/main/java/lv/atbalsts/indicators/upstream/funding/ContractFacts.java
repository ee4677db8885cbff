package lv.atbalsts.indicators.upstream.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.kit.values.Money;

/** Versions of contracts. A version never changes; an amendment is the next one. */
@ApplicationScoped
class ContractFacts implements Subscriber {

  private final Sql sql;

  ContractFacts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("funding.ContractSigned.v1", ContractSigned.class, this::signed).inAnyOrder();
  }

  private void signed(ContractSigned contract) {
    sql.update(
        """
        insert into contract_version (project, version, measure, round, valid_from, signed_on,
          total, eu_share, state_share)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """,
        contract.projectId(),
        contract.version(),
        contract.measure(),
        contract.round(),
        contract.validFrom(),
        contract.signedOn(),
        contract.total().amount(),
        contract.euShare().amount(),
        contract.stateShare().amount());
  }

  /** A version of a contract, with its own amounts and its own first day. */
  record ContractSigned(
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
