package lv.atbalsts.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.funding.claim.ClaimDesk;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.data.Turns;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Reference;

/** The payments' use cases. */
@ApplicationScoped
public class PaymentDesk {

  private final Payments payments;
  private final ClaimDesk claims;
  private final Callers callers;
  private final Turns turns;
  private final Outbox outbox;

  PaymentDesk(Payments payments, ClaimDesk claims, Callers callers, Turns turns, Outbox outbox) {
    this.payments = payments;
    this.claims = claims;
    this.callers = callers;
    this.turns = turns;
    this.outbox = outbox;
  }

  PaymentView pay(UUID claimId, PayClaim request) {
    FieldErrors errors = new FieldErrors();
    if (request.paid().cents() <= 0) {
      errors.add("/paid/amount", "FND-0042");
    }
    String key = Reference.key(request.reference());
    if (key.isEmpty()) {
      errors.add("/reference", "FND-0063");
    }
    errors.refuseIfAny("FND-0001");
    turns.take("payment", key);
    payments
        .byKey(key)
        .ifPresent(
            earlier ->
                Refusal.of("FND-0039", 409)
                    .args(request.reference())
                    .rule("FUN-12")
                    .conflicts(List.of(earlier.claimId()))
                    .with("paymentId", earlier.id())
                    .raise());
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
