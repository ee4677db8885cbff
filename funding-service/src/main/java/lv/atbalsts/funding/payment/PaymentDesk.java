package lv.atbalsts.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import lv.atbalsts.funding.Amounts;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.funding.claim.ClaimDesk;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimPaid;
import lv.atbalsts.funding.claim.FollowsDecision;
import lv.atbalsts.funding.claim.PartDesk;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.Reference;
import org.jboss.logging.Logger;

/** The payments' use cases. */
@ApplicationScoped
public class PaymentDesk implements FollowsDecision {

  private static final Logger LOG = Logger.getLogger(PaymentDesk.class);

  private final Payments payments;
  private final PaymentParts parts;
  private final PartDesk whose;
  private final RowScope scope;
  private final ClaimDesk claims;
  private final ProjectDesk projects;
  private final AdvisoryLocks locks;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  PaymentDesk(
      Payments payments,
      PaymentParts parts,
      PartDesk whose,
      RowScope scope,
      ClaimDesk claims,
      ProjectDesk projects,
      AdvisoryLocks locks,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.payments = payments;
    this.parts = parts;
    this.whose = whose;
    this.scope = scope;
    this.claims = claims;
    this.projects = projects;
    this.locks = locks;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  PaymentView pay(UUID claimId, PaymentTerms request) {
    String key = checked(request);
    locks.lock("payment", key);
    Claim claim = claims.asAddressee(claimId);
    Optional<PaymentView> held = held(claimId, request);
    if (held.isPresent()) {
      return held.get();
    }
    payments
        .byKey(key)
        .ifPresent(
            earlier -> {
              throw FundingRefusal.PAYMENT_REFERENCE_ALREADY_USED
                  .with(request.reference())
                  .conflicts(List.of(earlier.claimId()))
                  .with("paymentId", earlier.id());
            });
    Payment payment = new Payment(claim, request);
    if (claim.awaitsDecision(request.paid(), waiting(claimId))) {
      payments.persistAndFlush(payment);
    } else {
      book(claim, payment);
    }
    return payment.view();
  }

  private String checked(PaymentTerms request) {
    FieldErrors errors = new FieldErrors();
    Amounts.aboveZero(errors, "/paid/amount", request.paid());
    StepDates.notAfterToday(errors, "/paidOn", request.paidOn(), LocalDate.now(clock));
    String key = Reference.key(request.reference());
    if (key.isEmpty()) {
      errors.add("/reference", FundingRefusal.REFERENCE_EMPTY);
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    return key;
  }

  /** What is held instead of a posting that is late or comes again. */
  private Optional<PaymentView> held(UUID claimId, PaymentTerms request) {
    Optional<Payment> latest =
        request.sequence() == null ? Optional.empty() : payments.latest(claimId);
    if (latest.isEmpty() || latest.get().terms().sequence() < request.sequence()) {
      return Optional.empty();
    }
    long last = latest.get().terms().sequence();
    if (last == request.sequence() && !latest.get().isOf(request)) {
      throw FundingRefusal.SEQUENCE_IS_ANOTHER_POSTING
          .with(last)
          .conflicts(List.of(latest.get().id()));
    }
    LOG.infof("posting %d of claim %s ignored, %d is held", request.sequence(), claimId, last);
    return latest.map(Payment::view).map(PaymentView::ofIgnored);
  }

  private Money waiting(UUID claimId) {
    return payments.waiting(claimId).stream()
        .map(each -> each.terms().paid())
        .reduce(Money.ZERO, Money::plus);
  }

  private void book(Claim claim, Payment payment) {
    PaymentTerms terms = payment.terms();
    claims.pay(claim, terms.paid(), terms.paidOn(), payments.byDay(claim.id()));
    ClaimPaid fact = payment.book(claim);
    payments.persistAndFlush(payment);
    SortedMap<String, Money> divided = claims.divide(claim, terms.paid());
    divided.forEach((whose, amount) -> parts.persist(new PaymentPart(payment, whose, amount)));
    outbox.publish(fact);
    claims.settled(payment.fact(claim));
  }

  /** What waited for the decision is paid by it, as far as it fits; the rest waits on. */
  @Override
  public void decided(Claim claim) {
    for (Payment each : payments.waiting(claim.id())) {
      PaymentTerms terms = each.terms();
      if (claims.pays(claim, terms.paid(), terms.paidOn(), payments.byDay(claim.id()))) {
        book(claim, each);
      }
    }
  }

  /** What was paid of claims by a day, as far as the caller sees it. */
  public Map<UUID, Money> paidBy(LocalDate day) {
    return payments.paidBy(day);
  }

  /** The day of the last payment of each claim, as far as the caller sees it. */
  public Map<UUID, LocalDate> lastPaidOn() {
    return payments.lastPaidOn();
  }

  PaymentView withdraw(UUID id, String reason) {
    claims.asAddressee(payments.claimOf(id));
    Payment payment = payments.locked(id);
    payment.withdraw(reason, callers.current().subject());
    payments.flush();
    return payment.view();
  }

  Page<PaymentPartView> parts(PaymentSearch search, PageRequest page) {
    Where where = whose.own(projects.of(search.projectNumber(), search.where("paidOn")));
    return scope.beyond(() -> parts.page(page, where)).map(PaymentPart::view);
  }

  Page<PaymentView> list(PaymentSearch search, PaymentStatus status, PageRequest page) {
    return payments
        .page(page, projects.of(search.projectNumber(), search.where().equal("status", status)))
        .map(Payment::view);
  }
}
