package lv.atbalsts.funding.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.atbalsts.funding.invoice.InvoiceRequests.EnterInvoice;
import lv.atbalsts.imports.RowMapper;

/** Rows of invoices in place of those that were imported before: in one transaction. */
@ApplicationScoped
class InvoiceReplacement implements RowMapper<EnterInvoice> {

  private final InvoiceEntry entry;

  InvoiceReplacement(InvoiceEntry entry) {
    this.entry = entry;
  }

  @Override
  public String kind() {
    return "INVOICE_REPLACEMENTS";
  }

  @Override
  public RowBatch<EnterInvoice> batch(List<EnterInvoice> rows) {
    EarlierInvoices earlier = entry.earlier(rows, true);
    return row -> entry.enter(row, earlier).id();
  }
}
