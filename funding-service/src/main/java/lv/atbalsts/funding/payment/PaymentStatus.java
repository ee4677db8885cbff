package lv.atbalsts.funding.payment;

import java.util.Set;
import lv.atbalsts.kit.workflow.Workflow;

/** Where a payment is on its way. */
public enum PaymentStatus implements Workflow<PaymentStatus> {
  /** The decision by which it is paid is not known here yet. */
  WAITING,
  /** It counts. */
  BOOKED,
  /** It waited for what never came. */
  WITHDRAWN;

  @Override
  public Set<PaymentStatus> successors() {
    return this == WAITING ? Set.of(BOOKED, WITHDRAWN) : Set.of();
  }
}
