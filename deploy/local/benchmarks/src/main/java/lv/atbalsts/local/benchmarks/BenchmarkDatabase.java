package lv.atbalsts.local.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The service's database, seen from beside the service. */
public final class BenchmarkDatabase {
  private final String address;

  public BenchmarkDatabase(int port, String database) {
    address = "jdbc:postgresql://localhost:%d/%s?user=postgres".formatted(port, database);
  }

  int port() {
    return Integer.parseInt(address.replaceAll(".*:(\\d+)/.*", "$1"));
  }

  List<String> texts(String query, Object... parameters) {
    try (Connection connection = DriverManager.getConnection(address);
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        List<String> texts = new ArrayList<>();
        while (row.next()) {
          texts.add(row.getString(1));
        }
        return texts;
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  String text(String query, Object... parameters) {
    return texts(query, parameters).getFirst();
  }

  /** How long all but one of 100 runs of a query take at most, its rows read, by one connection. */
  double slowestOf100Milliseconds(int times, String query) {
    try (Connection connection = DriverManager.getConnection(address);
        PreparedStatement statement = connection.prepareStatement(query)) {
      return Stopwatch.slowestOf100Milliseconds(times, () -> read(statement));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void read(PreparedStatement statement) {
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        row.getString(1);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  void run(String statement) {
    try (Connection connection = DriverManager.getConnection(address);
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** How often the log was flushed to the disk so far, by whom ever. */
  long logFlushes() {
    return Long.parseLong(
        text("select sum(fsyncs) from pg_stat_io where object = 'wal' and fsyncs is not null"));
  }
}
