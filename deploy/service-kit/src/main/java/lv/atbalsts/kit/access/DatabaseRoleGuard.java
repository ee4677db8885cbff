package lv.atbalsts.kit.access;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Refuses to start a service whose database role could pass by row security. */
@ApplicationScoped
public class DatabaseRoleGuard {

  private static final String BYPASS =
      """
      select string_agg(reason, ', ') from (
        select 'is a superuser' as reason from pg_roles where rolname = current_user and rolsuper
        union all
        select 'has BYPASSRLS' from pg_roles where rolname = current_user and rolbypassrls
        union all
        select distinct 'may act as ' || tableowner || ', the owner of the tables' from pg_tables
         where schemaname = 'public' and pg_has_role(current_user, tableowner, 'MEMBER')
      ) reasons
      """;

  private final AgroalDataSource database;

  DatabaseRoleGuard(AgroalDataSource database) {
    this.database = database;
  }

  void onStart(@Observes @Priority(1) StartupEvent event) throws SQLException {
    refuseBypass(database);
  }

  /**
   * Throws where the role of this data source is a superuser, has BYPASSRLS or owns a table.
   *
   * @throws IllegalStateException naming what the role could do
   */
  public static void refuseBypass(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(BYPASS)) {
      row.next();
      if (row.getString(1) != null) {
        throw new IllegalStateException(
            "The database role of this service could bypass row security: it "
                + row.getString(1)
                + ". Set ATBALSTS_DATABASE_APP to a role without these rights.");
      }
    }
  }
}
