package lv.atbalsts.registry.placement;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.AtOnce;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PlacementRaceTest {

  @Inject AgroalDataSource database;

  @Test
  void ofFiftyPlacementsAtOnceOnTenPlacesTenSucceed() throws Exception {
    Places places = Places.of(10);

    List<Integer> statuses =
        AtOnce.of(
            IntStream.range(0, 50)
                .mapToObj(
                    i -> AtOnce.call(() -> place(places, places.placement("2022-07-01", null))))
                .toList());

    assertEquals(10, Collections.frequency(statuses, 201));
    assertEquals(40, Collections.frequency(statuses, 409));
    places.read("2022-07-01").body("occupied", equalTo(10)).body("free", equalTo(0));
  }

  @Test
  void reservationsAndPlacementsAtOnceShareThePlaces() throws Exception {
    Places places = Places.of(4);
    List<AtOnce.Task> tasks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      tasks.add(() -> place(places, places.placement("2022-07-01", null)));
      tasks.add(() -> place(places, places.reservation("2022-06-20", null, "2022-06-25")));
    }

    List<Integer> statuses = AtOnce.of(tasks);

    assertEquals(4, Collections.frequency(statuses, 201));
    places.read("2022-07-01").body("free", equalTo(0));
  }

  @Test
  void ofManyArrivalsOfOneReservationOneStands() throws Exception {
    Places places = Places.of(2);
    String id =
        Call.municipality(Places.MADONA)
            .make("/placements", places.reservation("2022-06-20", null, "2022-06-25"));

    List<Integer> statuses =
        AtOnce.of(
            IntStream.range(0, 8)
                .mapToObj(
                    i ->
                        AtOnce.call(
                            () ->
                                Call.municipality(Places.MADONA)
                                    .post("/placements/" + id + "/arrival", "")
                                    .extract()
                                    .statusCode()))
                .toList());

    assertEquals(1, Collections.frequency(statuses, 200));
    places.read("2022-06-20").body("occupied", equalTo(1));
  }

  @Test
  void placesTakenWhileTheyAreReducedAreNeverMoreThanRemain() throws Exception {
    Places places = Places.of(10);
    List<AtOnce.Task> tasks = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      tasks.add(() -> place(places, places.placement("2022-07-01", null)));
    }
    tasks.add(3, () -> places.change("2022-07-01", 5).extract().statusCode());

    AtOnce.of(tasks);

    int free = places.read("2022-07-01").extract().path("free");
    int maximum = places.read("2022-07-01").extract().path("maximum");
    int occupied = places.read("2022-07-01").extract().path("occupied");
    assertEquals(maximum, occupied + free);
    assertEquals(0, free);
  }

  @Test
  void ofOneGrantAtOnceOnePlacementStands() throws Exception {
    Places places = Places.of(8);
    String body = places.placement("2022-07-01", null);

    List<Integer> statuses =
        AtOnce.of(
            IntStream.range(0, 8).mapToObj(i -> AtOnce.call(() -> place(places, body))).toList());

    assertEquals(1, Collections.frequency(statuses, 201));
  }

  @Test
  void theDatabaseItselfRefusesAnOverbookedDay() {
    Places places = Places.of(1);
    places.placed("2022-07-01");
    String second =
        """
        insert into place_hold (id, capacity_id, holder, kind, places, first_day, last_day)
        values (gen_random_uuid(), '%s', '0040000', 'PLACED', 1, '2022-06-01', '2022-07-01')
        """
            .formatted(places.capacity());

    SQLException refused = assertThrows(SQLException.class, () -> execute(second));

    assertEquals("23P01", refused.getSQLState());
    assertThrows(
        SQLException.class,
        () ->
            execute(
                "update capacity_level set maximum = 0 where capacity_id = '%s'"
                    .formatted(places.capacity())));
  }

  @Test
  void theDatabaseItselfKeepsOneReservationOfAGrantAtATime() throws Exception {
    Places places = Places.of(2);
    String id =
        Call.municipality(Places.MADONA)
            .make("/placements", places.reservation("2022-06-20", null, "2022-06-25"));
    String second =
        """
        insert into placement (id, capacity_id, registration_id, provider, municipality, grant_id, client_ref,
            first_day, reserved_on, held_until, status, version)
          select gen_random_uuid(), capacity_id, registration_id, provider, municipality, grant_id, client_ref,
            first_day, date '%s', date '2022-06-30', status, 0
            from placement where id = '%s'
        """;

    SQLException refused =
        assertThrows(SQLException.class, () -> execute(second.formatted("2022-06-25", id)));

    assertEquals("23P01", refused.getSQLState());
    execute(second.formatted("2022-06-26", id));
  }

  private static int place(Places places, String body) {
    return places.take(Places.MADONA, body).extract().statusCode();
  }

  private void execute(String change) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        statement.execute("select set_config('atbalsts.scope', 'ALL', true)");
        statement.execute(change);
        connection.commit();
      } catch (SQLException refused) {
        connection.rollback();
        throw refused;
      }
    }
  }
}
