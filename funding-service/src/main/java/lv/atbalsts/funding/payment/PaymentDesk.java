package lv.atbalsts.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.funding.claim.ClaimDesk;
import lv.atbalsts.funding.claim.PartDesk;
import lv.atbalsts.funding.ledger.Ledger;
import lv.atbalsts.funding.ledger.rules.AccountCode;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.Reference;

/** The payments' use cases. */
@ApplicationScoped
public class PaymentDesk {

  private final Payments payments;
  private final PaymentParts parts;
  private final PartDesk whose;
  private final RowScope scope;
  private final ClaimDesk claims;
  private final ProjectDesk projects;
  private final AdvisoryLocks locks;
  private final Ledger ledger;
  private final Outbox outbox;

  PaymentDesk(
      Payments payments,
      PaymentParts parts,
      PartDesk whose,
      RowScope scope,
      ClaimDesk claims,
      ProjectDesk projects,
      AdvisoryLocks locks,
      Ledger ledger,
      Outbox outbox) {
    this.payments = payments;
    this.parts = parts;
    this.whose = whose;
    this.scope = scope;
    this.claims = claims;
    this.projects = projects;
    this.locks = locks;
    this.ledger = ledger;
    this.outbox = outbox;
  }

  PaymentView pay(UUID claimId, PaymentTerms request) {
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
    Claim claim = claims.pay(claimId, request.paid(), request.paidOn(), payments::byDay);
    Payment payment = new Payment(claim, request);
    payments.persistAndFlush(payment);
    SortedMap<String, Money> divided = claims.divide(claim, request.paid());
    divided.forEach((whose, amount) -> parts.persist(new PaymentPart(payment, whose, amount)));
    outbox.publish(payment.made(claim));
    ledger.move(
        payment.fact(claim), AccountCode.CERTIFIED, AccountCode.PAID, request.paid(), divided);
    return payment.view();
  }

  Page<PaymentPartView> parts(PaymentSearch search, PageRequest page) {
    Where where = whose.own(projects.of(search.projectNumber(), search.where("paidOn")));
    return scope.beyond(() -> parts.page(page, where)).map(PaymentPart::view);
  }

  Page<PaymentView> list(PaymentSearch search, PageRequest page) {
    return payments
        .page(page, projects.of(search.projectNumber(), search.where()))
        .map(Payment::view);
  }
}
