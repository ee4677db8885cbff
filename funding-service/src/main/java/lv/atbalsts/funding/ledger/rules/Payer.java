package lv.atbalsts.funding.ledger.rules;

import java.util.EnumMap;
import java.util.Map;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.values.Money;

/** Whose money it is. What a region pays to a municipality is passed on, and counts beside. */
public enum Payer {
  EU,
  STATE,
  MUNICIPALITY,
  REGION;

  /** What is divided by a contract, in cents. */
  public static Map<Payer, Long> shares(Split split) {
    Map<Payer, Long> shares = new EnumMap<>(Payer.class);
    shares.put(EU, new Money(split.eu()).cents());
    shares.put(STATE, new Money(split.state()).cents());
    shares.put(MUNICIPALITY, new Money(split.municipal()).cents());
    return shares;
  }

  /** What a region compensates, in cents. */
  public static Map<Payer, Long> region(Money amount) {
    return Map.of(REGION, amount.cents());
  }
}
