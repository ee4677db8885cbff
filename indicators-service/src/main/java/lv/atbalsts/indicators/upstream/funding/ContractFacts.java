package lv.atbalsts.indicators.upstream.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.kit.values.Money;

/**
 * Versions of contracts. A version never changes; an amendment is the next one. One that was
 * entered wrongly never was, and what is right is told under its number.
 */
@ApplicationScoped
class ContractFacts implements Subscriber {

  private final Sql sql;

  ContractFacts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("funding.ContractSigned.v1", ContractSigned.class, this::signed)
        .about(contract -> List.of(contract.projectId(), contract.version()));
    on.event("funding.ContractVersionCorrected.v1", ContractVersionCorrected.class, this::corrected)
        .about(contract -> List.of(contract.projectId(), contract.version()));
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

  private void corrected(ContractVersionCorrected contract) {
    sql.update(
        "delete from contract_version where project = ? and version = ?",
        contract.projectId(),
        contract.version());
  }

  /** A version that was entered wrongly. */
  record ContractVersionCorrected(UUID projectId, int version) {}

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
