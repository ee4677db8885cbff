package lv.atbalsts.assessment.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.atbalsts.local.parts.Database;
import lv.atbalsts.local.parts.Parts;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** Plans that were there before plans had versions. */
class EarlierPlansTest {

  private static final Database DATABASE = Parts.postgres().database("earlier_plans");

  @Test
  void whatWasAgreedIsInForceAndTheFirstVersionOfItself() throws SQLException {
    migrate("6");
    try (Connection database = superuser();
        Statement sql = database.createStatement()) {
      // the rows that a plan refers to are not what is migrated here
      sql.execute("set session_replication_role = replica");
      for (String status : List.of("AGREED", "DRAFT")) {
        sql.execute(
            """
            insert into support_plan (id, assessment_id, client_id, client_ref, municipality,
              target_group, measure, project, status, author, agreed_by, agreed_on, version)
            select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '0460200',
              'ADULT_GRT', '9.2.2.1', '9.2.2.1./15/I/001', '%1$s', 'somebody',
              case '%1$s' when 'AGREED' then 'PERSON' end,
              case '%1$s' when 'AGREED' then date '2019-06-01' end, 0
            """
                .formatted(status));
      }
    }
    migrate("14");
    assertEquals(List.of("ACTIVE t 1 BY_SERVICES 2019-06-01", "DRAFT t 1 BY_SERVICES "), plans());
  }

  private static void migrate(String version) {
    Flyway.configure()
        .dataSource(DATABASE.jdbcUrl(), DATABASE.owner(), DATABASE.ownerPassword())
        .locations("db/kit", "db/migration")
        .placeholders(Map.of("app", DATABASE.app()))
        .target(MigrationVersion.fromVersion(version))
        .load()
        .migrate();
  }

  private static List<String> plans() throws SQLException {
    List<String> plans = new ArrayList<>();
    try (Connection database = superuser();
        Statement sql = database.createStatement();
        ResultSet row =
            sql.executeQuery(
                """
                select concat_ws(' ', status, lineage_id = id, version_number, financing,
                  coalesce(agreed_on::text, '')) from support_plan order by status
                """)) {
      while (row.next()) {
        plans.add(row.getString(1));
      }
    }
    return plans;
  }

  private static Connection superuser() throws SQLException {
    return DriverManager.getConnection(
        Parts.postgres().superuserJdbcUrl().replace("/postgres?", "/earlier_plans?"));
  }
}
