package lv.atbalsts.funding.kpvis;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class KpvisTest {

  private static final String COLUMNS =
      "\uFEFFMP numurs,Perioda sākums,Perioda beigas,Maksājuma veids,Iesniegšanas datums,Statuss,"
          + "Pieprasītie izdevumi,Apstiprinātie izdevumi,Veiktie maksājumi,Apstiprināšanas datums,"
          + "MP samaksas datums";

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.of("1000.00");
  }

  @Test
  void claimsStandInTheColumnsOfKpvis() {
    String paid = all.submitted("5");
    Compensated.decide(paid, "80.00", "20.00", "0.00").then().statusCode(200);
    Compensated.pay(paid, "80.00", "MU-" + UUID.randomUUID()).then().statusCode(201);
    all.drafted("1");
    all.reviewed("1");
    String interim = ",2021-03-01,2021-03-31,starpposma maksājuma pieprasījums,2021-04-12,";
    assertEquals(
        List.of(
            COLUMNS,
            all.number() + "/MP1" + interim + "Samaksāts,100.00,80.00,80.00,2021-05-06,2021-05-14",
            all.number() + "/MP3" + interim + "Izskatīšanā,20.00,,0.00,,"),
        file(all.regionCalls(), ""));
    assertEquals(
        file(all.regionCalls(), ""), file(Call.as("CFLA"), "?projectNumber=" + all.number()));
  }

  @Test
  void anotherRegionSeesNothingOfIt() {
    all.submitted("1");
    Call stranger = Call.as("REGION", Programme.number(Programme.PILOTS));
    assertEquals(List.of(COLUMNS), file(stranger, "?projectNumber=" + all.number()));
  }

  @Test
  void whatWasChangedSinceADayIsListed() {
    String claim = all.submitted("1");
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Riga"));
    all.regionCalls()
        .get("/claims?changed-since=" + today.minusDays(1))
        .then()
        .body("items.id", contains(claim));
    all.regionCalls()
        .get("/claims?changed-since=" + today.plusDays(2))
        .then()
        .statusCode(200)
        .body("items", empty());
    Call.as("CFLA")
        .get("/claims?changed-since=" + today.minusDays(1) + "&projectNumber=" + all.number())
        .then()
        .body("items.size()", equalTo(1));
  }

  private static List<String> file(Call caller, String query) {
    return caller
        .get("/claims/kpvis" + query)
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .toList();
  }
}
