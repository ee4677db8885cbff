package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.assessment.access.Owner;
import lv.atbalsts.assessment.access.RecordOwners;
import lv.atbalsts.assessment.confidential.EncryptedColumns;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Sql;

/** What is done with all rows of a person alike, in whichever table a subject declares them. */
@ApplicationScoped
public class ClientTables implements RecordOwners {

  private static final String WITH_VERSION = ", version = version + 1";

  private final Instance<ClientOwnedRows> subjects;
  private final Sql sql;
  private final EncryptedColumns columns;
  private final RowScope scope;

  ClientTables(
      Instance<ClientOwnedRows> subjects, Sql sql, EncryptedColumns columns, RowScope scope) {
    this.subjects = subjects;
    this.sql = sql;
    this.columns = columns;
    this.scope = scope;
  }

  /** The rows are another municipality's from now on. */
  void move(UUID client, String municipality) {
    tables()
        .filter(ClientTable::municipality)
        .forEach(
            table ->
                sql.update(
                    "update %s set municipality = ?%s where %s"
                        .formatted(
                            table.name(), table.versioned() ? WITH_VERSION : "", rowsOf(table)),
                    municipality,
                    client));
  }

  /** The rows of the duplicate become the kept one's. */
  void merge(UUID duplicate, UUID kept) {
    tables()
        .filter(table -> table.parent() == null && table.municipality() && !table.isPerson())
        .forEach(table -> merge(table, duplicate, kept));
  }

  private void merge(ClientTable table, UUID duplicate, UUID kept) {
    String version = table.versioned() ? WITH_VERSION : "";
    if (table.clientRef()) {
      sql.update(
          """
          update %s set client_id = ?, client_ref = (select client_ref from client where id = ?)%s
           where client_id = ?
          """
              .formatted(table.name(), version),
          kept,
          kept,
          duplicate);
    } else {
      sql.update(
          "update %s set client_id = ?%s where client_id = ?".formatted(table.name(), version),
          kept,
          duplicate);
    }
  }

  /** What is encrypted in the rows is encrypted with another key from now on. */
  public void reencrypt(UUID client, PersonCipher from, PersonCipher to) {
    tables()
        .filter(table -> !table.encrypted().isEmpty())
        .forEach(table -> reencrypt(table, client, from, to));
  }

  private void reencrypt(ClientTable table, UUID client, PersonCipher from, PersonCipher to) {
    columns.reencrypt(
        table.name(), table.person(), client, from, to, table.encrypted().toArray(String[]::new));
    if (table.versioned()) {
      sql.update(
          "update %s set version = version + 1 where %s".formatted(table.name(), rowsOf(table)),
          client);
    }
  }

  /** Whose a record is that stays where it was made, is asked of the person. */
  @Override
  public Optional<Owner> of(String records, UUID id) {
    return tables()
        .filter(table -> records.equals(table.records()))
        .findFirst()
        .flatMap(
            table ->
                table.municipality() ? owner(table, id) : scope.beyond(() -> person(table, id)));
  }

  private Optional<Owner> owner(ClientTable table, UUID id) {
    String person = table.isPerson() ? "coalesce(merged_into, id)" : table.person();
    return owner(
        "select %s, municipality from %s where id = ?".formatted(person, table.name()), id);
  }

  private Optional<Owner> person(ClientTable table, UUID id) {
    return owner(
        """
        select kept.id, kept.municipality from %s r join client c on c.id = r.%s
          join client kept on kept.id = coalesce(c.merged_into, c.id) where r.id = ?
        """
            .formatted(table.name(), table.person()),
        id);
  }

  private Optional<Owner> owner(String query, UUID id) {
    return sql
        .query(query, row -> new Owner(row.getObject(1, UUID.class), row.getString(2)), id)
        .stream()
        .findFirst();
  }

  private static String rowsOf(ClientTable table) {
    return table.parent() == null
        ? table.person() + " = ?"
        : "%s in (select id from %s where client_id = ?)".formatted(table.person(), table.parent());
  }

  private Stream<ClientTable> tables() {
    return subjects.stream().flatMap(each -> each.tables().stream());
  }
}
