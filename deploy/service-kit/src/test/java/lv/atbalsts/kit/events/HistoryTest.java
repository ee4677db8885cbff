package lv.atbalsts.kit.events;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.notes.Notes.NoteWritten;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class HistoryTest {

  private static final String OWNER = "0007000";

  @Inject Outbox outbox;
  @Inject Callers callers;

  @Test
  void whatHappenedToAnAggregateIsToldInOrderWithWhoAndWhen() {
    UUID note = written("a", "b");
    written("of another note");
    happened(new Tombstone(note, OWNER));
    history(OWNER, note, "")
        .statusCode(200)
        .body("items.sequence", equalTo(List.of(1, 2, 3)))
        .body("items[0].type", equalTo("lv.atbalsts.notes.NoteWritten.v1"))
        .body("items.data.text", equalTo(List.of("a", "b")))
        .body("items[2].type", equalTo("lv.atbalsts.notes.Deleted.v1"))
        .body("items[2].data", nullValue())
        .body("items[0].actor", equalTo("clerk"))
        .body("items[0].municipality", equalTo(OWNER))
        .body("items[0].at", notNullValue());
  }

  @Test
  void aLongHistoryGoesOnPageByPage() {
    UUID note = written("a", "b", "c");
    ValidatableResponse first = history(OWNER, note, "?limit=2").statusCode(200);
    first.body("items.data.text", equalTo(List.of("a", "b")));
    String next = first.extract().header("Link").replaceAll("<|>.*", "");
    String query = next.substring(next.indexOf('?'));
    ValidatableResponse second = history(OWNER, note, query).statusCode(200);
    second.body("items.data.text", equalTo(List.of("c")));
    second.header("Link", nullValue());
  }

  @Test
  void anothersHistoryIsNotFoundNorIsThatOfNothing() {
    UUID note = written("a");
    history("0006000", note, "").statusCode(404).body("code", equalTo("KIT-0410"));
    history(OWNER, UUID.randomUUID(), "").statusCode(404);
    asked(OWNER).get("/letters/history/" + note).then().statusCode(404);
    history(OWNER, note, "?cursor=x").statusCode(400).body("code", equalTo("KIT-0004"));
    given().get("/notes/history/" + note).then().statusCode(401);
  }

  @Test
  void whoSeesEverythingSeesEveryHistory() {
    UUID note = written("a");
    given()
        .auth()
        .oauth2(Tokens.of("AUDITOR", null))
        .get("/notes/history/" + note)
        .then()
        .statusCode(200)
        .body("items.data.text", equalTo(List.of("a")));
  }

  private UUID written(String... texts) {
    UUID note = UUID.randomUUID();
    for (String text : texts) {
      happened(new NoteWritten(note, OWNER, text));
    }
    return note;
  }

  private void happened(Fact fact) {
    callers.as(
        new Caller("clerk", Role.MUNICIPALITY, OWNER),
        () -> {
          QuarkusTransaction.requiringNew().run(() -> outbox.publish(fact));
          return null;
        });
  }

  private static ValidatableResponse history(String municipality, UUID note, String query) {
    return asked(municipality).get("/notes/history/" + note + query).then();
  }

  private static RequestSpecification asked(String municipality) {
    return given().auth().oauth2(Tokens.of("MUNICIPALITY", municipality));
  }
}
