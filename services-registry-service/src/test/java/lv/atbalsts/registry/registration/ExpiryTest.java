package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import lv.atbalsts.registry.today.DueJob;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ExpiryTest {

  @Inject DueJob job;
  @Inject Scheduler scheduler;

  private static String registeredIn2016(String provider, String address) {
    String application =
        Call.provider(provider)
            .make(
                "/registration-applications",
                Register.applicationBody(provider, "GROUP_HOME", address, "0700200")
                    .replace("2021-08-02", "2016-05-02"));
    return Call.REGISTRAR
        .post(
            "/registration-applications/" + application + "/decisions",
            Register.decision("REGISTER", "2016-06-01"))
        .statusCode(200)
        .extract()
        .path("registrationId");
  }

  @Test
  void fiveYearsEndByTheDatesAlone() {
    String provider = Register.provider("Pieci gadi");
    String id = registeredIn2016(provider, Numbers.addressCode());
    Call.NOBODY
        .read("/registrations/" + id)
        .statusCode(200)
        .body("validFrom", equalTo("2016-06-01"))
        .body("validTo", equalTo("2021-05-31"))
        .body("service.municipality", equalTo("0700200"))
        .body("active", equalTo(false));
    Call.NOBODY.read("/registrations/" + id + "?as-of=2021-05-31").body("active", equalTo(true));
    Call.NOBODY.read("/registrations?provider=" + provider).body("items", empty());
    Call.REGISTRAR
        .post("/registrations/" + id + "/exclusion", Register.exclusion("2021-06-01"))
        .statusCode(409)
        .body("from", equalTo("EXPIRED"));
  }

  @Test
  void anExpiredRegistrationIsRenewedAndToldOnce() {
    String provider = Register.provider("Atjauno");
    String address = Numbers.addressCode();
    String id = registeredIn2016(provider, address);
    Register.registration(provider, "GROUP_HOME", address);
    while (recordedExpiries() > 0) {
      // other tests may leave more than one call records
    }
    Call.NOBODY.read("/registrations/" + id).body("endedOn", equalTo("2021-06-01"));
    Call.REGISTRAR
        .post("/registrations/expiries", "{}")
        .statusCode(200)
        .body("expired", equalTo(0));
  }

  @Test
  void whatHasExpiredIsToldWithoutAnybodyAsking() {
    String id = registeredIn2016(Register.provider("Pats no sevis"), Numbers.addressCode());
    job.tellOrSay();
    Call.NOBODY.read("/registrations/" + id).body("endedOn", equalTo("2021-06-01"));
  }

  @Test
  void itIsLookedForAtMidnightInRiga() {
    assertEquals(
        1,
        scheduler.getScheduledJobs().stream()
            .filter(each -> each.getMethodDescription().contains("DueJob"))
            .map(each -> each.getNextFireTime().atZone(ZoneId.of("Europe/Riga")).toLocalTime())
            .filter(LocalTime.MIDNIGHT::equals)
            .count());
  }

  private static int recordedExpiries() {
    return Call.REGISTRAR
        .post("/registrations/expiries", "{}")
        .statusCode(200)
        .extract()
        .path("expired");
  }
}
