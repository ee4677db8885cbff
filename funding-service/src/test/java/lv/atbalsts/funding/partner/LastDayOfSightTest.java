package lv.atbalsts.funding.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Told;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.time.OfficialDay;
import lv.atbalsts.local.parts.Parts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A region sees the rows of a municipality that has left until the time for accounting is over. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class LastDayOfSightTest {

  private static final String IECAVA = "0406400";

  @Inject Callers callers;
  @Inject Sql sql;
  @Inject OfficialDay day;

  @ConfigProperty(name = "atbalsts.time.day-file")
  Path dayFile;

  private final String number = Programme.number("9.2.2.3");
  private LocalDate lastDay;
  private UUID grant;

  @BeforeEach
  void aMunicipalityWithAGrantHasLeft() {
    lastDay = day.today().plusDays(10);
    String project = Programme.submitted(number);
    grant =
        Told.grant(
            Programme.number("9.2.2.3"), IECAVA, Compensated.SERVICE, "DAY", UUID.randomUUID());
    Programme.signed(project, "2015-12-01", "1000.00");
    String partners = "/projects/" + project + "/partners";
    Call.as("REGION", number)
        .post(partners, "{'municipality':'%s','joinedOn':'2015-09-01'}", IECAVA)
        .then()
        .statusCode(201);
    Call own = Call.as("MUNICIPALITY", IECAVA);
    own.post(partners + "/" + IECAVA + "/confirmation", "{}").then().statusCode(200);
    own.post(
            partners + "/" + IECAVA + "/withdrawal",
            "{'withdrewOn':'2021-06-01','reason':'Council.','accountingUntil':'%s'}",
            lastDay)
        .then()
        .statusCode(200);
  }

  @AfterEach
  void backToTheRealDay() throws IOException {
    Files.deleteIfExists(dayFile);
  }

  @Test
  void itIsSeenOnTheLastDay() {
    day.moveTo(lastDay);

    assertEquals(1, seen());
  }

  @Test
  void itIsNotSeenOnTheDayAfter() {
    day.moveTo(lastDay.plusDays(1));

    assertEquals(0, seen());
  }

  private int seen() {
    return callers.as(
        new Caller("region", Role.REGION, number),
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        sql.query(
                                "select count(*) from granted_service where id = ?",
                                row -> row.getInt(1),
                                grant)
                            .getFirst()));
  }
}
