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

  private static String hashes(String client) throws SQLException {
    return Store.asSuperuser(
        "select string_agg(kind || encode(hash, 'hex'), ' ' order by kind, hash) from name_fingerprint"
            + " where client_id = '"
            + client
            + "'");
  }
}
