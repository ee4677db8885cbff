package lv.atbalsts.assessment;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.DOBELE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.FullRecord;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Plays a person of whom every table has a row, and asks the catalogue where something was left: a
 * table that comes later fails here until it is played, and goes along when the person does.
 */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class WholeRecordTest {

  private static final String NEW_BAUSKA = "0025000";

  /** Who asked is logged where the person was then; facts and what is public stay as well. */
  private static final String STAYING =
      """
      'access_log', 'access_log_head', 'outbox', 'known_partner',
      'known_registration'
      """;

  /**
   * What was offered or logged under an id stays under it; the id means the kept one. Its key stays
   * until the kept one is erased, and is destroyed with that one's.
   */
  private static final String UNDER_THE_OLD_ID =
      "'client', 'access_log', 'client_move', 'outbox', 'person_key'";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void noTableForgetsThatAPersonMoved() throws SQLException {
    Map<String, Integer> before = rowsOfDobele();
    String id = FullRecord.played(Person.adult());
    Map<String, Integer> full = rowsOfDobele();
    assertEquals(List.of(), tables(before, full, (was, is) -> is <= was), "not played");
    String move =
        SOCIAL_SERVICE.make(
            "/clients/" + id + "/moves", Map.of("to", NEW_BAUSKA, "reason", "MOVED_HOME"));
    Call.municipality(NEW_BAUSKA).post("/moves/" + move + "/acceptance", Map.of()).statusCode(200);
    assertEquals(List.of(), tables(before, rowsOfDobele(), (was, is) -> is > was), "left behind");
  }

  @Test
  void noTableForgetsThatTwoRecordsBecameOne() throws SQLException {
    String kept = Case.client(Person.adult());
    String id = FullRecord.played(Person.adult().with("personalCode", Codes.old()));
    String ref = Dossier.ref(id);
    Map<String, Integer> full = rowsOf(id, ref);
    assertEquals(
        List.of(), tables(Map.of(), full, (was, is) -> is == 0), "not played, with its columns");
    SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .contentType("application/json")
        .body(Map.of("duplicate", id))
        .post("/clients/" + kept + "/merge")
        .then()
        .statusCode(204);
    assertEquals(List.of(), tables(Map.of(), rowsOf(id, ref), (was, is) -> is > 0), "left behind");
  }

  /** How many rows of the municipality each table has. */
  private static Map<String, Integer> rowsOfDobele() throws SQLException {
    Map<String, Integer> rows = new TreeMap<>();
    for (String table : columns("a.attname = 'municipality'", STAYING)) {
      String name = table.substring(0, table.indexOf('.'));
      rows.put(name, count(name + " where municipality = '" + DOBELE + "'"));
    }
    return rows;
  }

  /** How many rows name the person, by each column that can. */
  private static Map<String, Integer> rowsOf(String id, String ref) throws SQLException {
    Map<String, Integer> rows = new TreeMap<>();
    String naming =
        """
        (a.attname in ('client_id', 'client_ref') or exists (
          select 1 from pg_constraint f where f.conrelid = t.oid
            and f.confrelid = 'client'::regclass and f.conkey[1] = a.attnum))
        """;
    for (String column : columns(naming, UNDER_THE_OLD_ID)) {
      String[] parts = column.split("\\.");
      String named = parts[1].equals("client_ref") ? ref : id;
      rows.put(column, count(parts[0] + " where " + parts[1] + " = '" + named + "'"));
    }
    return rows;
  }

  private static List<String> columns(String which, String except) throws SQLException {
    return List.of(
        Store.asSuperuser(
                """
                select string_agg(t.relname || '.' || a.attname, ' ' order by t.relname, a.attname)
                from pg_class t join pg_attribute a on a.attrelid = t.oid
                where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace
                  and a.attnum > 0 and not a.attisdropped
                  and t.relname not in (%s) and %s
                """
                    .formatted(except, which))
            .split(" "));
  }

  private static int count(String rows) throws SQLException {
    return Integer.parseInt(Store.asSuperuser("select count(*) from " + rows));
  }

  private static List<String> tables(
      Map<String, Integer> before,
      Map<String, Integer> after,
      BiPredicate<Integer, Integer> which) {
    return after.keySet().stream()
        .filter(table -> which.test(before.getOrDefault(table, 0), after.get(table)))
        .toList();
  }
}
