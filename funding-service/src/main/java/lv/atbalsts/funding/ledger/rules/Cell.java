package lv.atbalsts.funding.ledger.rules;

/**
 * One account of a project.
 *
 * @param municipality territory code; empty where it is the whole project's
 */
public record Cell(AccountCode account, Payer payer, String municipality) {

  /** An account of the whole project. */
  public static Cell of(AccountCode account, Payer payer) {
    return new Cell(account, payer, "");
  }
}
