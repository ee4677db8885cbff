package lv.atbalsts.funding.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.activity.ActivityDesk;
import lv.atbalsts.funding.invoice.EarlierInvoices.Place;
import lv.atbalsts.funding.invoice.InvoiceRequests.EnterInvoice;
import lv.atbalsts.funding.measure.MeasureDesk;
import lv.atbalsts.funding.partner.PartnerDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.ProjectNumber;

/** Enters invoices, each once in the whole programme. */
@ApplicationScoped
class InvoiceEntry {

  private static final String REPLACED = "A file took its place.";

  private final Invoices invoices;
  private final ProjectDesk projects;
  private final PartnerDesk partners;
  private final MeasureDesk measures;
  private final ActivityDesk activities;
  private final RowScope scope;
  private final AdvisoryLocks locks;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  InvoiceEntry(
      Invoices invoices,
      ProjectDesk projects,
      PartnerDesk partners,
      MeasureDesk measures,
      ActivityDesk activities,
      RowScope scope,
      AdvisoryLocks locks,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.invoices = invoices;
    this.projects = projects;
    this.partners = partners;
    this.measures = measures;
    this.activities = activities;
    this.scope = scope;
    this.locks = locks;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What stands of the same numbers, whosesoever it is; whoever enters one of them waits. */
  EarlierInvoices earlier(List<InvoiceTerms> entered, OffsetDateTime importedAt) {
    Set<String> keys = entered.stream().map(InvoiceTerms::key).collect(Collectors.toSet());
    locks.lockAll("invoice number", keys);
    return new EarlierInvoices(importedAt, scope.beyond(() -> invoices.standing(keys)));
  }

  /**
   * Those of rows of a file; when it is taken in is the same for all of one transaction.
   *
   * @param replaces whether what was imported before of their projects and months, and no claim
   *     holds, is withdrawn
   */
  EarlierInvoices earlier(List<EnterInvoice> rows, boolean replaces) {
    OffsetDateTime now = invoices.now();
    if (replaces) {
      rows.stream()
          .collect(
              Collectors.groupingBy(
                  row -> ProjectNumber.written(row.projectNumber()),
                  Collectors.mapping(
                      row -> YearMonth.from(row.invoice().issuedOn()), Collectors.toSet())))
          .forEach((project, months) -> months.forEach(month -> withdraw(project, month, now)));
    }
    return earlier(rows.stream().map(EnterInvoice::invoice).toList(), now);
  }

  private void withdraw(String project, YearMonth month, OffsetDateTime before) {
    String municipality = callers.current().owner();
    List<UUID> imported = invoices.imported(project, municipality, month, before);
    locks.lockAll("invoice", imported);
    invoices
        .unclaimed(imported)
        .forEach(each -> outbox.publish(each.withdraw(REPLACED, LocalDate.now(clock))));
    invoices.flush();
  }

  /** Enters one; it is written with the transaction, or the chunk that it is of. */
  Invoice enter(EnterInvoice request, EarlierInvoices earlier) {
    Caller caller = callers.current();
    String municipality =
        caller.is(Role.MUNICIPALITY) && request.municipality() == null
            ? caller.owner()
            : request.municipality();
    if (municipality == null) {
      FieldErrors errors = new FieldErrors();
      errors.add("/municipality", FundingRefusal.NOT_OF_THIS_MUNICIPALITY);
      errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    }
    Place place =
        earlier.place(request.projectNumber(), municipality, () -> place(request, municipality));
    check(request.invoice(), place);
    refuseSecond(request.invoice(), null, earlier);
    Invoice invoice =
        new Invoice(place.project(), municipality, request.invoice(), earlier.importedAt());
    invoices.persist(invoice);
    earlier.add(invoice);
    outbox.publish(invoice.entered());
    return invoice;
  }

  /** The project, where the caller may enter something for the municipality. */
  private Place place(EnterInvoice request, String municipality) {
    Caller caller = callers.current();
    String number = ProjectNumber.written(request.projectNumber());
    Project project =
        caller.is(Role.MUNICIPALITY)
            ? projects
                .find(number)
                .filter(known -> partners.knows(known.id(), caller.owner()))
                .orElseThrow(() -> Refusals.notFound("project"))
            : projects.visibleByNumber(number);
    boolean own = !caller.is(Role.MUNICIPALITY) || caller.owner().equals(municipality);
    return new Place(
        project,
        own && partners.knows(project.id(), municipality),
        partners.partnership(project.id(), municipality));
  }

  private void check(InvoiceTerms terms, Place place) {
    FieldErrors errors = new FieldErrors();
    terms.check(errors, "/invoice", LocalDate.now(clock));
    measures.check(
        errors, place.project().measure(), Map.of("/invoice/issuedOn", terms.issuedOn()));
    activities.checkKind(
        errors, "/invoice/activity", terms.activity(), place.project().measure(), terms.issuedOn());
    if (!place.known()) {
      errors.add("/municipality", FundingRefusal.NOT_OF_THIS_MUNICIPALITY);
    } else if (!place.partner().test(terms.issuedOn())) {
      errors.add("/invoice/issuedOn", FundingRefusal.NOT_PARTNER_THAT_DAY, terms.issuedOn());
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  /** What an invoice should have said is asked as what is entered; whose cost it is stays. */
  void recheck(Invoice invoice, InvoiceTerms right) {
    Project project = projects.find(invoice.projectNumber()).orElseThrow();
    check(
        right,
        new Place(project, true, partners.partnership(project.id(), invoice.municipality())));
    refuseSecond(right, invoice.id(), earlier(List.of(right), null));
  }

  /** Of what is not the caller's it is told that it is there. */
  private void refuseSecond(InvoiceTerms terms, UUID own, EarlierInvoices earlier) {
    Optional<Invoice> first = earlier.of(terms).filter(each -> !each.id().equals(own));
    if (first.isPresent()) {
      boolean seen = first.get().isSeenBy(callers.current());
      throw FundingRefusal.INVOICE_STANDS_ALREADY
          .with(terms.invoiceNumber(), terms.issuerNumber(), terms.issuedOn().getYear())
          .conflicts(
              seen
                  ? List.of(
                      new InvoiceConflict(first.get().id(), invoices.claims(first.get().id())))
                  : List.of())
          .with("invoicesOfOthers", seen ? 0 : 1);
    }
  }

  /** The invoice that stands already, and the claims that hold it. */
  record InvoiceConflict(UUID invoiceId, List<UUID> claimIds) {}
}
