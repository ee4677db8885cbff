package lv.atbalsts.funding.invoice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens to an invoice. */
sealed interface InvoiceEvents extends Fact {

  /** The invoice, and whose it is; each event begins with it. */
  record InvoiceRef(UUID invoiceId, UUID projectId, String projectNumber, String municipality) {}

  InvoiceRef ref();

  @Override
  default UUID subject() {
    return ref().invoiceId();
  }

  @Override
  default String municipality() {
    return ref().municipality();
  }

  /** A cost is entered, before it is claimed. */
  @EventType("InvoiceEntered.v1")
  record InvoiceEntered(@JsonUnwrapped InvoiceRef ref, InvoiceTerms invoice)
      implements InvoiceEvents {}

  /** What was entered wrong is put right; no claim holds it. */
  @EventType("InvoiceCorrected.v1")
  record InvoiceCorrected(
      @JsonUnwrapped InvoiceRef ref,
      LocalDate correctedOn,
      String reason,
      InvoiceTerms before,
      InvoiceTerms invoice)
      implements InvoiceEvents {}

  /** The municipality has paid it. */
  @EventType("InvoicePaid.v1")
  record InvoicePaid(@JsonUnwrapped InvoiceRef ref, LocalDate paidOn, String paymentReference)
      implements InvoiceEvents {}

  /** It should not have been entered; no claim holds it. */
  @EventType("InvoiceWithdrawn.v1")
  record InvoiceWithdrawn(@JsonUnwrapped InvoiceRef ref, LocalDate withdrawnOn, String reason)
      implements InvoiceEvents {}
}
