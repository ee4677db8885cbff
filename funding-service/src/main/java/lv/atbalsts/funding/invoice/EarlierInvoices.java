package lv.atbalsts.funding.invoice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lv.atbalsts.funding.project.Project;

/** What stands when invoices are entered, and those of these that came before. */
final class EarlierInvoices {

  private final OffsetDateTime importedAt;
  private final Map<String, Invoice> standing = new HashMap<>();
  private final Map<List<String>, Place> places = new HashMap<>();

  /**
   * What stands.
   *
   * @param importedAt when a file with them is taken in; null of one that is entered by itself
   */
  EarlierInvoices(OffsetDateTime importedAt, List<Invoice> standing) {
    this.importedAt = importedAt;
    standing.forEach(this::add);
  }

  OffsetDateTime importedAt() {
    return importedAt;
  }

  Optional<Invoice> of(InvoiceTerms terms) {
    return Optional.ofNullable(standing.get(terms.key()));
  }

  void add(Invoice invoice) {
    standing.put(invoice.terms().key(), invoice);
  }

  /** Where an invoice is of; looked up once for all that are of the same. */
  Place place(String project, String municipality, Supplier<Place> lookUp) {
    return places.computeIfAbsent(List.of(project, municipality), any -> lookUp.get());
  }

  /**
   * A municipality in a project.
   *
   * @param known whether it ever was a partner
   * @param partner on which days it is
   */
  record Place(Project project, boolean known, Predicate<LocalDate> partner) {}
}
