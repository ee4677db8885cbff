package lv.atbalsts.assessment.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Store;

/** The access log of a municipality that only one test uses, for the test tampers with it. */
final class Chain {

  private final String municipality;
  private final Call socialService;
  private final String client;

  private Chain(String municipality) {
    this.municipality = municipality;
    socialService = Call.municipality(municipality);
    client = socialService.make("/clients", Person.adult());
  }

  /** A chain with that many entries. */
  static Chain of(String municipality, int entries) {
    Chain chain = new Chain(municipality);
    chain.grow(entries);
    return chain;
  }

  void grow(int entries) {
    for (int i = 0; i < entries; i++) {
      read().statusCode(200);
    }
  }

  ValidatableResponse read() {
    return socialService
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .get("/clients/" + client)
        .then();
  }

  ValidatableResponse verified() {
    return verified("municipality=" + municipality);
  }

  ValidatableResponse verified(String query) {
    return socialService.read("/access-log/verification?" + query).statusCode(200);
  }

  /** What whoever verifies now can hold against the chain later. */
  String witness() {
    ValidatableResponse whole = verified();
    assertEquals(true, whole.extract().path("whole"));
    return "entries=%s&head=%s"
        .formatted(whole.extract().path("entries"), whole.extract().path("head"));
  }

  String id(int position) throws SQLException {
    return Store.asSuperuser(
        "select id from access_log where municipality = '%s' and position = %d"
            .formatted(municipality, position));
  }

  /** Changes the rows of this chain: {@code #} stands for them. */
  void tamper(String... statements) throws SQLException {
    for (String statement : statements) {
      Store.tamper(statement.replace("#", "municipality = '" + municipality + "'"));
    }
  }

  /** Keeps the rows as they are now. */
  void copy() throws SQLException {
    tamper(
        "create schema if not exists tamper",
        "drop table if exists tamper.entries",
        "drop table if exists tamper.head",
        "create table tamper.entries as select * from access_log where #",
        "create table tamper.head as select * from access_log_head where #");
  }

  /** Puts the rows back as they were when they were copied: everything fits together. */
  void rollBack() throws SQLException {
    tamper(
        "delete from access_log where #",
        "delete from access_log_head where #",
        "insert into access_log select * from tamper.entries",
        "insert into access_log_head select * from tamper.head");
  }
}
