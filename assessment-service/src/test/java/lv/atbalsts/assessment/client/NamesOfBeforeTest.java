package lv.atbalsts.assessment.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class NamesOfBeforeTest {

  @Inject NamesOfBefore names;

  @Test
  void whoWasRecordedBeforeIsGivenTheSameFingerprints() throws SQLException {
    Programme.begin();
    String client = Case.client(Person.adult());
    String before = hashes(client);
    Store.change("delete from name_fingerprint where client_id = '" + client + "'");
    names.all();
    assertEquals(before, hashes(client));
    names.all();
    assertEquals(before, hashes(client));
  }

  /** Under the ciphertext of another a record does not open; who comes after it is not left out. */
  @Test
  void aRecordThatDoesNotOpenKeepsNobodyWaiting() throws SQLException {
    Programme.begin();
    String shut = Case.client(Person.adult());
    String next = Case.client(Person.adult());
    String before = hashes(next);
    String name = "(select given_name from client where id = '%s')";
    String own = Store.asSuperuser("select encode(%s, 'hex')".formatted(name.formatted(shut)));
    Store.change(
        "update client set given_name = " + name.formatted(next) + " where id = '" + shut + "'");
    Store.change(
        "delete from name_fingerprint where client_id in ('" + shut + "', '" + next + "')");
    names.all();
    assertEquals(before, hashes(next));
    Store.change(
        "update client set given_name = decode('" + own + "', 'hex') where id = '" + shut + "'");
    names.all();
  }

  private static String hashes(String client) throws SQLException {
    return Store.asSuperuser(
        "select string_agg(kind || encode(hash, 'hex'), ' ' order by kind, hash) from name_fingerprint"
            + " where client_id = '"
            + client
            + "'");
  }
}
