package lv.atbalsts.assessment.limit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Methodologies;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever writes what everybody is held to stands there with the time, and it is told. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class AdministrativeWritesTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void aLimitSaysWhoPublishedIt() throws SQLException {
    Form version =
        Form.of("validFrom", "2041-01-01", "legalBasis", "MK 1/2041", "source", "likumi.lv");
    new Call("MINISTRY", null)
        .post("/limits/L22/versions", version.with("value", 24))
        .statusCode(201)
        .body("publishedBy", notNullValue())
        .body("publishedAt", notNullValue());
    assertEquals(
        author("select published_by from service_limit where valid_from = date '2041-01-01'"),
        actor("ServiceLimitPublished.v1", "MK 1/2041"));
  }

  @Test
  void aMethodologySaysWhoWroteItLast() throws SQLException {
    String code = Methodologies.code();
    Methodologies.write(code, 1, null, Methodologies.draft("PROSPECTIVE_CARER", 5)).statusCode(200);
    Methodologies.publish(code, 1, "2111-01-01", "2111-12-31").statusCode(200);
    assertEquals(
        "0",
        Store.asSuperuser(
            """
            select count(*) from methodology m where code like 'TEST%' and (changed_by is null
              or changed_at is null or not exists (select 1 from outbox o
                where o.subject = m.subject and o.actor = m.changed_by))
            """));
  }

  @Test
  void aRotationSaysWhoBroughtItWhereItIs() throws SQLException {
    String id =
        Call.AUDITOR
            .post("/key-rotations", Map.of())
            .statusCode(201)
            .body("changedBy", notNullValue())
            .body("changedAt", notNullValue())
            .body("status", equalTo("RUNNING"))
            .extract()
            .path("id");
    assertEquals(
        author("select started_by from key_rotation where id = '" + id + "'"),
        actor("KeyRotationChanged.v1", id + "\",\"status\":\"RUNNING"));
  }

  private static String author(String query) throws SQLException {
    return Store.asSuperuser(query);
  }

  private static String actor(String type, String part) throws SQLException {
    return Store.asSuperuser(
        "select actor from outbox where type like '%%%s' and data like '%%%s%%'"
            .formatted(type, part));
  }
}
