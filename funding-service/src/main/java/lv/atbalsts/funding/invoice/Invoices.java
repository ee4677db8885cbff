package lv.atbalsts.funding.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;

/** Invoices, and which claims hold them. */
@ApplicationScoped
class Invoices implements KeysetRepository<Invoice> {

  private final Sql sql;

  Invoices(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "invoice";
  }

  List<Invoice> standing(Collection<String> keys) {
    return list("invoiceKey in ?1 and withdrawnOn is null", keys);
  }

  /** What a municipality imported of a month of a project before, and stands. */
  List<UUID> imported(String project, String municipality, YearMonth month, OffsetDateTime before) {
    return list(
            """
            projectNumber = ?1 and municipality = ?2 and terms.issuedOn >= ?3 and terms.issuedOn <= ?4
            and importedAt < ?5 and withdrawnOn is null order by id
            """,
            project,
            municipality,
            month.atDay(1),
            month.atEndOfMonth(),
            before)
        .stream()
        .map(Invoice::id)
        .toList();
  }

  /** Those that no claim holds. */
  List<Invoice> unclaimed(List<UUID> ids) {
    return list(
        "id in ?1 order by id",
        sql.query(
            "select id from unnest(?) id where cardinality(claims_of_invoice(id)) = 0",
            row -> row.getObject(1, UUID.class),
            ids));
  }

  /** When the running transaction began: the same for every chunk of a file that is one. */
  OffsetDateTime now() {
    return sql.query("select now()", row -> row.getObject(1, OffsetDateTime.class)).getFirst();
  }

  /** Those of a project that stand. */
  List<Invoice> standing(String project, Collection<UUID> ids) {
    return list(
        "projectNumber = ?1 and id in ?2 and withdrawnOn is null order by id", project, ids);
  }

  /** The claims that hold an invoice, whoever asks. */
  List<UUID> claims(UUID id) {
    return sql.query(
        "select unnest(claims_of_invoice(?))", row -> row.getObject(1, UUID.class), id);
  }
}
