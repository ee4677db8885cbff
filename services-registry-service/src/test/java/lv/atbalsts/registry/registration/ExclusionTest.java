package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ExclusionTest {

  @Test
  void anExcludedRegistrationHoldsUntilTheDayBefore() {
    String provider = Register.provider("Izslēgtais");
    String id = Register.registration(provider, "GROUP_HOME", Numbers.addressCode());
    Call.REGISTRAR
        .post("/registrations/" + id + "/exclusion", Register.exclusion("2022-03-01"))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("active", equalTo(false))
        .body("endedOn", equalTo("2022-03-01"))
        .body("endReason", equalTo("Pakalpojumu vairs nesniedz"));
    Call.NOBODY.read("/registrations/" + id + "?as-of=2022-02-28").body("active", equalTo(true));
    Call.NOBODY.read("/registrations?as-of=2022-03-01&provider=" + provider).body("items", empty());
    Call.NOBODY
        .read("/registrations?as-of=2022-02-28&provider=" + provider)
        .body("items.id", contains(id));
  }

  @Test
  void theKeyIsFreeAgainAfterTheExclusion() {
    String provider = Register.provider("Atgriežas");
    String address = Numbers.addressCode();
    String id = Register.registration(provider, "GROUP_HOME", address);
    Call.REGISTRAR
        .post("/registrations/" + id + "/exclusion", Register.exclusion("2022-03-01"))
        .statusCode(200);
    String again = Register.application(provider, "GROUP_HOME", address);
    Call.REGISTRAR
        .post(
            "/registration-applications/" + again + "/decisions",
            Register.decision("REGISTER", "2022-03-01"))
        .statusCode(200);
  }

  @Test
  void anEndedRegistrationIsNotExcludedAgain() {
    String id =
        Register.registration(Register.provider("Divreiz"), "GROUP_HOME", Numbers.addressCode());
    Call.REGISTRAR
        .post("/registrations/" + id + "/exclusion", Register.exclusion("2022-03-01"))
        .statusCode(200);
    Call.REGISTRAR
        .post("/registrations/" + id + "/exclusion", Register.exclusion("2022-04-01"))
        .statusCode(409)
        .body("from", equalTo("EXCLUDED"))
        .body("to", equalTo("EXCLUDED"))
        .body("allowed", contains("REGISTERED"));
    for (String decision : new String[] {"resumption", "renewals"}) {
      Call.REGISTRAR
          .post(
              "/registrations/" + id + "/" + decision,
              "{\"decision\": %s%s}"
                  .formatted(
                      Register.terms("2022-06-01", null),
                      decision.equals("resumption") ? ", \"resumedOn\": \"2022-06-01\"" : ""))
          .statusCode(409)
          .body("code", equalTo("REG-0192"))
          .body("from", equalTo("EXCLUDED"))
          .body("allowed", contains("REINSTATE"));
    }
  }

  @Test
  void anExclusionLiesBetweenTheFirstDayAndToday() {
    String id =
        Register.registration(Register.provider("Robežas"), "GROUP_HOME", Numbers.addressCode());
    String path = "/registrations/" + id + "/exclusion";
    Call.REGISTRAR
        .post(path, Register.exclusion("2021-08-31"))
        .statusCode(422)
        .body("errors.code", contains("REG-0004"));
    Call.REGISTRAR
        .post(path, Register.exclusion("2022-06-16"))
        .statusCode(422)
        .body("errors.code", contains("REG-0003"));
  }
}
