package lv.atbalsts.registry.today;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import lv.atbalsts.registry.play.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class TodayTest {

  @AfterEach
  void moveBack() {
    TestTime.moveBack();
  }

  private static ValidatableResponse move(String day) {
    return Call.MINISTRY.post("/today", "{\"today\": \"" + day + "\"}");
  }

  @Test
  void everybodyMayReadTheDay() {
    Call.NOBODY
        .read("/today")
        .statusCode(200)
        .body("today", equalTo("2022-06-15"))
        .body("movable", equalTo(true));
  }

  @Test
  void theMinistryMovesItForward() {
    move("2022-07-01").statusCode(200).body("today", equalTo("2022-07-01"));

    Call.NOBODY.read("/today").body("today", equalTo("2022-07-01"));
  }

  @Test
  void itNeverMovesBack() {
    move("2022-06-14").statusCode(422).body("code", equalTo("KIT-0091"));

    Call.NOBODY.read("/today").body("today", equalTo("2022-06-15"));
  }

  @Test
  void whatIsNoDayIsRefused() {
    Call.MINISTRY.post("/today", "{}").statusCode(400);
    move("2022-02-30").statusCode(400);
  }

  @Test
  void aRegistrationWhoseYearsAreOverByThenIsToldAsEnded() {
    String id = registeredUntil2022June30();
    Call.NOBODY.read("/registrations/" + id).body("active", equalTo(true));

    move("2022-07-01").statusCode(200);

    Call.NOBODY
        .read("/registrations/" + id)
        .body("active", equalTo(false))
        .body("endedOn", equalTo("2022-07-01"));
  }

  private static String registeredUntil2022June30() {
    String provider = Register.provider("Līdz vasarai");
    String application =
        Call.provider(provider)
            .make(
                "/registration-applications",
                Register.applicationBody(provider, "GROUP_HOME", Numbers.addressCode(), "0700200")
                    .replace("2021-08-02", "2017-06-01"));
    return Call.REGISTRAR
        .post(
            "/registration-applications/" + application + "/decisions",
            Register.decision("REGISTER", "2017-07-01"))
        .statusCode(200)
        .extract()
        .path("registrationId");
  }
}
