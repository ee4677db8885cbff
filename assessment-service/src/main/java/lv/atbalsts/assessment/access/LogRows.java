package lv.atbalsts.assessment.access;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Sql;

/** The chains as they stand in the database; on the connection of the running transaction. */
@ApplicationScoped
class LogRows {

  private static final String INSERT =
      """
      insert into access_log (id, municipality, position, at, actor, organisation, role, purpose, operation,
                              refused, client_id, previous, key_id, hash)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** The last entry comes with the head: so the head is held for one statement less. */
  private static final String INSERT_AND_MOVE =
      """
      with head as (update access_log_head set entries = ?, hash = ?, key_id = ?, mac = ? where municipality = ?)
      """
          + INSERT;

  private static final int OF_HEAD = 5;
  private static final int FETCH = 500;

  private final AgroalDataSource database;
  private final Sql sql;

  LogRows(AgroalDataSource database, Sql sql) {
    this.database = database;
    this.sql = sql;
  }

  /** The head of a chain; who else appends to the chain waits until this transaction ends. */
  Optional<LogHead> locked(String municipality) {
    return sql
        .query(
            "select * from access_log_head where municipality = ? for update",
            LogRows::head,
            municipality)
        .stream()
        .findFirst();
  }

  Optional<LogHead> head(String municipality) {
    return sql
        .query("select * from access_log_head where municipality = ?", LogRows::head, municipality)
        .stream()
        .findFirst();
  }

  /** Begins a chain; answers false where it is begun already. */
  boolean begin(LogHead head) {
    return sql.update(
            "insert into access_log_head (municipality, entries, hash, key_id, mac)"
                + " values (?, ?, ?, ?, ?) on conflict do nothing",
            head.municipality(),
            head.entries(),
            head.hash(),
            head.key(),
            head.mac())
        == 1;
  }

  List<String> municipalities() {
    return sql.query(
        "select municipality from access_log_head order by 1", row -> row.getString(1));
  }

  /** Writes entries, and that the chain ends with the last of them. */
  void append(List<ChainedEntry> chained, LogHead end) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT);
        PreparedStatement last = connection.prepareStatement(INSERT_AND_MOVE)) {
      for (ChainedEntry entry : chained.subList(0, chained.size() - 1)) {
        bind(insert, 0, entry);
        insert.addBatch();
      }
      insert.executeBatch();
      bind(last, end);
      bind(last, OF_HEAD, chained.getLast());
      last.executeUpdate();
    } catch (SQLException failure) {
      if (Duplicates.caused(failure)) {
        // the head is held, so nobody was faster: not told as a conflict that goes away
        throw new IllegalStateException("an entry stands where the access log's chain ends");
      }
      throw new IllegalStateException("the access log could not be written", failure);
    }
  }

  /** The hash at a place of a chain, where there is such an entry. */
  Optional<byte[]> hash(String municipality, long position) {
    return sql
        .query(
            "select hash from access_log where municipality = ? and position = ?",
            row -> row.getBytes(1),
            municipality,
            position)
        .stream()
        .findFirst();
  }

  /** Reads rows one by one, however many there are, until the reader has seen enough. */
  void each(String query, String municipality, Reader reader) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setFetchSize(FETCH);
      statement.setString(1, municipality);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next() && reader.goesOn(row)) {}
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("the access log could not be read", failure);
    }
  }

  static LogHead head(ResultSet row) throws SQLException {
    return new LogHead(
        row.getString("municipality"),
        row.getLong("entries"),
        row.getBytes("hash"),
        row.getInt("key_id"),
        row.getBytes("mac"));
  }

  private static void bind(PreparedStatement move, LogHead head) throws SQLException {
    move.setLong(1, head.entries());
    move.setBytes(2, head.hash());
    move.setInt(3, head.key());
    move.setBytes(4, head.mac());
    move.setString(OF_HEAD, head.municipality());
  }

  private static void bind(PreparedStatement insert, int before, ChainedEntry entry)
      throws SQLException {
    Access access = entry.access();
    insert.setObject(before + 1, access.id());
    insert.setString(before + 2, access.municipality());
    insert.setLong(before + 3, entry.position());
    insert.setObject(before + 4, access.at());
    insert.setString(before + 5, access.actor());
    insert.setString(before + 6, access.organisation());
    insert.setString(before + 7, access.role());
    insert.setString(before + 8, access.purpose());
    insert.setString(before + 9, access.operation());
    insert.setObject(before + 10, access.refused(), Types.INTEGER);
    insert.setObject(before + 11, access.client());
    insert.setBytes(before + 12, entry.previous());
    insert.setInt(before + 13, entry.key());
    insert.setBytes(before + 14, entry.hash());
  }

  /** Reads one row; answers whether it wants the next. */
  @FunctionalInterface
  interface Reader {
    boolean goesOn(ResultSet row) throws SQLException;
  }
}
