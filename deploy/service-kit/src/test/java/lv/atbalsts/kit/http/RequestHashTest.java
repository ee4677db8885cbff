package lv.atbalsts.kit.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import lv.atbalsts.kit.notes.Notes.NewNote;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class RequestHashTest {

  private static final String PATH = "/jottings";

  /** What is asked of, and as whom. */
  private static final String ADDRESSED = PATH + "\nMUNICIPALITY\n0001000";

  private static final String OTHER_KEY = "another key of more than thirty-two characters";
  private static final NewNote NOTE = new NewNote("0001000", "Ruta", null, null);

  private static final Object[] ASKED = {NOTE};

  @Inject RequestHash hashes;
  @Inject ObjectMapper json;

  @Test
  void whatIsStoredOfARequestIsNoPlainHashOfIt() throws Exception {
    String key = UUID.randomUUID().toString();
    post(key);
    String stored = storedHash(key);
    assertEquals(hashes.of(ADDRESSED, ASKED), stored);
    assertNotEquals(plainSha256(), stored);
    assertNotEquals(new RequestHash(OTHER_KEY, json).of(ADDRESSED, ASKED), stored);
  }

  @Test
  void instancesWithTheSameKeyHashAlikeAndWithAnotherKeyNot() throws Exception {
    byte[] stream = {1, 2, 3};
    String first = new RequestHash(OTHER_KEY, json).of("a", stream);
    assertEquals(first, new RequestHash(OTHER_KEY, json).of("a", stream));
    assertNotEquals(first, hashes.of("a", stream));
  }

  @Test
  void aShortKeyIsRefusedAtTheStart() {
    assertTrue(
        assertThrows(IllegalStateException.class, () -> new RequestHash("too short", json))
            .getMessage()
            .contains("ATBALSTS_REQUEST_KEY"));
  }

  private static void post(String key) {
    given()
        .auth()
        .oauth2(Tokens.of("MUNICIPALITY", "0001000"))
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body("{\"municipality\":\"0001000\",\"text\":\"Ruta\"}")
        .post(PATH)
        .then()
        .statusCode(201);
  }

  private String plainSha256() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(ADDRESSED.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(json.writeValueAsBytes(NOTE));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Read as the superuser: the row belongs to the caller's subject, which row security hides. */
  private static String storedHash(String key) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                Parts.postgres().superuserJdbcUrl().replaceFirst("/postgres\\?", "/notes?"));
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select request_hash from idempotency_key where key = '" + key + "'")) {
      assertTrue(row.next());
      return row.getString(1);
    }
  }
}
