package lv.atbalsts.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class LedgerAccounts implements KeysetRepository<LedgerAccount> {

  @Override
  public String noun() {
    return "account";
  }
}
