package lv.atbalsts.funding.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.invoice.InvoiceEvents.InvoiceCorrected;
import lv.atbalsts.funding.invoice.InvoiceEvents.InvoiceEntered;
import lv.atbalsts.funding.invoice.InvoiceEvents.InvoicePaid;
import lv.atbalsts.funding.invoice.InvoiceEvents.InvoiceRef;
import lv.atbalsts.funding.invoice.InvoiceEvents.InvoiceWithdrawn;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;

/** An invoice of a partner municipality's costs in a project. */
@Entity
class Invoice implements Identified {

  @Id private UUID id;
  private UUID projectId;

  @Column(name = "project")
  private String projectNumber;

  private String municipality;
  @Embedded private InvoiceTerms terms;
  private String invoiceKey;
  private OffsetDateTime importedAt;
  private LocalDate correctedOn;
  private String correctionReason;
  private LocalDate withdrawnOn;
  private String withdrawalReason;
  @Version private int version;

  protected Invoice() {}

  /**
   * Enters one.
   *
   * @param importedAt when the file was taken in that has it; null of one that is entered by itself
   */
  Invoice(Project project, String municipality, InvoiceTerms terms, OffsetDateTime importedAt) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.projectNumber = project.number();
    this.municipality = municipality;
    this.importedAt = importedAt;
    set(terms);
  }

  private void set(InvoiceTerms given) {
    terms = given;
    invoiceKey = given.key();
  }

  InvoiceEntered entered() {
    return new InvoiceEntered(ref(), terms);
  }

  /** What it should have said takes the place of all that was entered. */
  InvoiceCorrected correct(InvoiceTerms right, String reason, LocalDate today) {
    requireStanding();
    InvoiceTerms before = terms;
    set(right);
    correctedOn = today;
    correctionReason = reason;
    return new InvoiceCorrected(ref(), today, reason, before, right);
  }

  /** It is paid; that is said once, and corrected after. */
  InvoicePaid pay(LocalDate on, String reference) {
    requireStanding();
    if (terms.paidOn() != null) {
      throw FundingRefusal.INVOICE_IS_PAID.with(terms.paidOn());
    }
    terms = terms.paid(on, reference);
    return new InvoicePaid(ref(), on, reference);
  }

  /** It should not have been entered: its number is free. */
  InvoiceWithdrawn withdraw(String reason, LocalDate today) {
    requireStanding();
    withdrawnOn = today;
    withdrawalReason = reason;
    return new InvoiceWithdrawn(ref(), today, reason);
  }

  private void requireStanding() {
    if (withdrawnOn != null) {
      throw FundingRefusal.INVOICE_IS_WITHDRAWN.with(withdrawnOn);
    }
  }

  private InvoiceRef ref() {
    return new InvoiceRef(id, projectId, projectNumber, municipality);
  }

  boolean isSeenBy(Caller caller) {
    return caller.mayActFor(caller.is(Role.REGION) ? projectNumber : municipality);
  }

  @Override
  public UUID id() {
    return id;
  }

  String projectNumber() {
    return projectNumber;
  }

  String municipality() {
    return municipality;
  }

  InvoiceTerms terms() {
    return terms;
  }

  int version() {
    return version;
  }

  ActualCost cost() {
    return new ActualCost(
        id, municipality, terms.issuedOn(), terms.activity(), terms.eligible(), terms.paidOn());
  }

  InvoiceView view() {
    return new InvoiceView(
        id,
        projectNumber,
        municipality,
        terms,
        correctedOn,
        correctionReason,
        withdrawnOn,
        withdrawalReason,
        version);
  }
}
