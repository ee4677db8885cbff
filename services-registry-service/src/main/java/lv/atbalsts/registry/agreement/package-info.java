/**
 * Cooperation agreements (sadarbības līgumi): a municipality buys places of a provider, mostly of
 * one in another municipality, for a period and a price.
 *
 * <p>One party enters an agreement, and it holds when the other has confirmed it: PROPOSED becomes
 * IN_FORCE or DECLINED. An amendment is proposed and confirmed in the same way; until then the
 * terms before hold. Either party ends it, with a reason; what was ended by mistake goes on by an
 * amendment. Its places are held for the buyer on all of its days, also while they stand empty: how
 * they count beside placements, {@code capacity} says.
 */
package lv.atbalsts.registry.agreement;
