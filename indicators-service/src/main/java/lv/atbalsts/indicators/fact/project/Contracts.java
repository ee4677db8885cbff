package lv.atbalsts.indicators.fact.project;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.indicators.fact.project.ContractSubscriber.ContractSigned;
import lv.atbalsts.kit.data.Sql;

/** Versions of contracts. A version never changes; an amendment is the next one. */
@ApplicationScoped
class Contracts {

  private static final String SIGNED =
      """
      insert into contract_version (project, version, measure, round, valid_from, signed_on,
        total, eu_share, state_share)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;

  private final Sql sql;

  Contracts(Sql sql) {
    this.sql = sql;
  }

  void signed(ContractSigned contract) {
    sql.update(
        SIGNED,
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
}
