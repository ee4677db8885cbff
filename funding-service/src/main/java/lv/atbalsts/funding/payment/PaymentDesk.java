package lv.atbalsts.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.funding.claim.ClaimDesk;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Reference;

/** The payments' use cases. */
@ApplicationScoped
public class PaymentDesk {

  private final Payments payments;
  private final ClaimDesk claims;
  private final Callers callers;
  private final AdvisoryLocks locks;
  private final Outbox outbox;

  PaymentDesk(
      Payments payments, ClaimDesk claims, Callers callers, AdvisoryLocks locks, Outbox outbox) {
    this.payments = payments;
    this.claims = claims;
    this.callers = callers;
    this.locks = locks;
    this.outbox = outbox;
  }

  PaymentView pay(UUID claimId, PayClaim request) {
    FieldErrors errors = new FieldErrors();
    if (request.paid().cents() <= 0) {
      errors.add("/paid/amount", FundingRefusal.AMOUNT_NOT_ABOVE_ZERO);
    }
    String key = Reference.key(request.reference());
    if (key.isEmpty()) {
      errors.add("/reference", FundingRefusal.REFERENCE_EMPTY);
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    locks.lock("payment", key);
    payments
        .byKey(key)
        .ifPresent(
            earlier -> {
              throw FundingRefusal.PAYMENT_REFERENCE_ALREADY_USED
                  .with(request.reference())
                  .conflicts(List.of(earlier.claimId()))
                  .with("paymentId", earlier.id());
            });
    Claim claim = claims.pay(claimId, request.paid(), request.paidOn(), payments.byDay(claimId));
    Payment payment = new Payment(claim, request);
    payments.persistAndFlush(payment);
    outbox.publish(payment.made(claim));
    return payment.view();
  }

  List<PaymentView> list(UUID after, int rows) {
    Caller caller = callers.current();
    String project = caller.is(Role.REGION) ? caller.owner() : null;
    return payments.after(after, rows, project).stream().map(Payment::view).toList();
  }
}
