package lv.atbalsts.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

/** Asks the catalogue, so that a table that comes later cannot be forgotten. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class TablesTest {

  /**
   * Tables of somebody that everybody may read, each with its reason: what is public of projects
   * and of providers (known_*), and where the chains of the log end (no persons, and nobody but the
   * service adds to it). The outbox has policies of the kit and is forced all the same.
   */
  private static final String OPEN = "'known_partner', 'known_registration', 'access_log_head'";

  private static final String SOMEBODYS =
      """
      pg_class t where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace
        and exists (select 1 from pg_attribute a where a.attrelid = t.oid and a.attnum > 0
          and not a.attisdropped and a.attname in ('municipality', 'from_municipality', 'owner',
            'client_id', 'client_ref', 'person', 'holder_id'))
      """;

  @Test
  void whateverIsSomebodysIsUnderForcedRowSecurityWithAPolicy() throws SQLException {
    assertEquals(
        "",
        names(
            SOMEBODYS
                + """
                  and t.relname not in (%s, 'scope_member')
                  and not (t.relrowsecurity and t.relforcerowsecurity
                    and exists (select 1 from pg_policy p where p.polrelid = t.oid))
                """
                    .formatted(OPEN)));
  }

  @Test
  void noTableThatIsExceptedSpeaksOfPersons() throws SQLException {
    assertEquals(
        "",
        names(
            """
            pg_class t join pg_attribute a on a.attrelid = t.oid
            where t.relname in (%s) and a.attname ~ 'client|person|holder|birth|given|family|mentor'
            """
                .formatted(OPEN)));
  }

  @Test
  void whoeverIsUnknownSeesNoRowOfAnyTableOfSomebody() throws SQLException {
    StringBuilder seen = new StringBuilder();
    String tables = names(SOMEBODYS + " and t.relname not in (%s, 'scope_member')".formatted(OPEN));
    for (String table : tables.split(" ")) {
      for (String scope : new String[] {null, "", "own", "all", "NONE"}) {
        String rows = Store.value(scope, "", "select count(*) from " + table);
        seen.append(rows.equals("0") ? "" : table + " for " + scope + "; ");
      }
    }
    assertEquals("", seen.toString());
  }

  @Test
  void theServicesRoleNeitherOwnsTablesNorPassesRowSecurity() throws SQLException {
    assertEquals(
        "false 0",
        Store.asSuperuser(
            """
            select (rolsuper or rolbypassrls) || ' ' || (select count(*) from pg_class t
              where t.relowner = r.oid and t.relnamespace = 'public'::regnamespace)
            from pg_roles r where rolname = '%s'
            """
                .formatted(Store.app())));
  }

  private static String names(String tables) throws SQLException {
    return Store.asSuperuser(
        "select coalesce(string_agg(t.relname, ' ' order by t.relname), '') from " + tables);
  }
}
