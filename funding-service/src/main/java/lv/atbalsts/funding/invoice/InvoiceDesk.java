package lv.atbalsts.funding.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.invoice.InvoiceRequests.CorrectInvoice;
import lv.atbalsts.funding.invoice.InvoiceRequests.EnterInvoice;
import lv.atbalsts.funding.invoice.InvoiceRequests.InvoiceSearch;
import lv.atbalsts.funding.invoice.InvoiceRequests.PayInvoice;
import lv.atbalsts.funding.invoice.InvoiceRequests.WithdrawInvoice;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Reference;

/** The invoices' use cases. */
@ApplicationScoped
public class InvoiceDesk {

  private final Invoices invoices;
  private final InvoiceEntry entry;
  private final ProjectDesk projects;
  private final AdvisoryLocks locks;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  InvoiceDesk(
      Invoices invoices,
      InvoiceEntry entry,
      ProjectDesk projects,
      AdvisoryLocks locks,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.invoices = invoices;
    this.entry = entry;
    this.projects = projects;
    this.locks = locks;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Enters a cost, which stands once in the whole programme. */
  InvoiceView enter(EnterInvoice request) {
    Invoice invoice = entry.enter(request, entry.earlier(List.of(request.invoice()), null));
    invoices.flush();
    return invoice.view();
  }

  /** What was entered wrong is put right, while no claim holds it. */
  InvoiceView correct(UUID id, String ifMatch, CorrectInvoice request) {
    return change(
        id,
        invoice -> {
          Etag.require(ifMatch, invoice.version());
          refuseClaimed(id);
          entry.recheck(invoice, request.invoice());
          return invoice.correct(request.invoice(), request.reason(), today());
        });
  }

  /** It is paid; a claim may hold it already, and is handed in after. */
  InvoiceView pay(UUID id, PayInvoice request) {
    FieldErrors errors = new FieldErrors();
    StepDates.notAfterToday(errors, "/paidOn", request.paidOn(), today());
    if (Reference.key(request.paymentReference()).isEmpty()) {
      errors.add("/paymentReference", FundingRefusal.PAYMENT_NOT_PROVEN);
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    return change(id, invoice -> invoice.pay(request.paidOn(), request.paymentReference()));
  }

  InvoiceView withdraw(UUID id, WithdrawInvoice request) {
    return change(
        id,
        invoice -> {
          refuseClaimed(id);
          return invoice.withdraw(request.reason(), today());
        });
  }

  private void refuseClaimed(UUID id) {
    List<UUID> claims = invoices.claims(id);
    if (!claims.isEmpty()) {
      throw FundingRefusal.INVOICE_IS_CLAIMED.with(claims.size()).conflicts(claims);
    }
  }

  /** A claim that takes it up, and whoever else changes it, waits. */
  private InvoiceView change(UUID id, Function<Invoice, InvoiceEvents> verb) {
    locks.lockAll("invoice", List.of(id));
    return with(
        id,
        invoice -> {
          InvoiceEvents fact = verb.apply(invoice);
          invoices.flush();
          outbox.publish(fact);
          return invoice.view();
        });
  }

  InvoiceView read(UUID id) {
    return with(id, Invoice::view);
  }

  /** Whether the caller reads the invoice. */
  public boolean sees(UUID id) {
    return find(id).isPresent();
  }

  private InvoiceView with(UUID id, Function<Invoice, InvoiceView> work) {
    return find(id).map(work).orElseThrow(this::missing);
  }

  private Optional<Invoice> find(UUID id) {
    return invoices.findByIdOptional(id).filter(invoice -> invoice.isSeenBy(callers.current()));
  }

  Page<InvoiceView> list(InvoiceSearch search, PageRequest page) {
    Where where = projects.of(search.projectNumber(), search.where());
    return invoices.page(page, where).map(Invoice::view);
  }

  /**
   * Invoices of one project, as a claim takes them up; they stay so until the running transaction
   * ends.
   *
   * @throws RuntimeException the refusal 404, where one is unknown, withdrawn or of another project
   */
  public List<ActualCost> costs(String project, Collection<UUID> ids) {
    Set<UUID> asked = Set.copyOf(ids);
    locks.lockAll("invoice", asked);
    List<Invoice> found = invoices.standing(project, asked);
    if (found.size() < asked.size()) {
      throw missing();
    }
    return found.stream().map(Invoice::cost).toList();
  }

  private RuntimeException missing() {
    return Refusals.notFound(invoices.noun());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
