package lv.atbalsts.assessment.play;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;

/** A person's record: who sees it, and what was told of it. */
public final class Dossier {

  private Dossier() {}

  public static ValidatableResponse read(Call caller, String id) {
    return opened(caller, "/clients/" + id);
  }

  public static ValidatableResponse opened(Call caller, String path) {
    return caller.open(path);
  }

  public static ValidatableResponse search(Call caller, Object code) {
    return caller
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .contentType("application/json")
        .body(Map.of("personalCode", code))
        .post("/clients/search")
        .then()
        .statusCode(200);
  }

  public static String ref(String id) throws SQLException {
    return Store.value("ALL", "", "select client_ref from client where id = '" + id + "'");
  }

  /** The last event of a type whose subject is this clientRef, as JSON. */
  public static String told(String ref, String type) throws SQLException {
    return Store.value(
        "ALL",
        "",
        "select max(data) from outbox where subject = '%s' and type like '%%.%s'"
            .formatted(ref, type));
  }

  public static String timesTold(String ref, String type) throws SQLException {
    return Store.value(
        "ALL",
        "",
        "select count(*) from outbox where subject = '%s' and type like '%%.%s'"
            .formatted(ref, type));
  }
}
