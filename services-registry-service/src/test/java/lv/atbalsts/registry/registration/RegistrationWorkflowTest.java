package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state of a registration and every decision of it; the tests live on 2022-06-15. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class RegistrationWorkflowTest {

  private String provider;
  private String address;

  @BeforeEach
  void aProvider() {
    provider = Register.provider("Reģistrācijas gaita");
    address = Numbers.addressCode();
  }

  /** One that ends on 2022-08-31, or on 2022-05-31 where it has expired. */
  private String registrationIn(RegistrationStatus status) {
    String id =
        Register.ending(
            provider, address, status == RegistrationStatus.EXPIRED ? "2022-05-31" : "2022-08-31");
    switch (status) {
      case REGISTERED -> {}
      case SUSPENDED -> suspend(id, "2022-03-01").statusCode(200);
      case EXCLUDED -> exclude(id).statusCode(200);
      case EXPIRED -> Call.REGISTRAR.post("/registrations/expiries", "{}").statusCode(200);
    }
    return id;
  }

  @ParameterizedTest
  @CsvSource({
    "REGISTERED, SUSPEND, 200, SUSPENDED",
    "REGISTERED, RESUME, 409, REGISTERED",
    "REGISTERED, EXCLUDE, 200, EXCLUDED",
    "REGISTERED, REINSTATE, 409, REGISTERED",
    "REGISTERED, RENEW, 200, REGISTERED",
    "SUSPENDED, SUSPEND, 409, SUSPENDED",
    "SUSPENDED, RESUME, 200, REGISTERED",
    "SUSPENDED, EXCLUDE, 200, EXCLUDED",
    "SUSPENDED, REINSTATE, 409, SUSPENDED",
    "SUSPENDED, RENEW, 200, SUSPENDED",
    "EXCLUDED, SUSPEND, 409, EXCLUDED",
    "EXCLUDED, RESUME, 409, EXCLUDED",
    "EXCLUDED, EXCLUDE, 409, EXCLUDED",
    "EXCLUDED, REINSTATE, 200, REGISTERED",
    "EXCLUDED, RENEW, 409, EXCLUDED",
    "EXPIRED, SUSPEND, 409, EXPIRED",
    "EXPIRED, RESUME, 409, EXPIRED",
    "EXPIRED, EXCLUDE, 409, EXPIRED",
    "EXPIRED, REINSTATE, 409, EXPIRED",
    "EXPIRED, RENEW, 200, REGISTERED"
  })
  void aDecisionMovesARegistrationOnlyAsTheWorkflowSays(
      RegistrationStatus from, RegistrationDecisionKind verb, int status, String after) {
    String id = registrationIn(from);
    decide(id, verb).statusCode(status);
    Call.NOBODY.read("/registrations/" + id).body("status", equalTo(after));
  }

  private static ValidatableResponse decide(String id, RegistrationDecisionKind verb) {
    return switch (verb) {
      case SUSPEND -> suspend(id, "2022-06-01");
      case RESUME -> resume(id, "2022-06-01");
      case EXCLUDE ->
          Call.REGISTRAR.post(
              "/registrations/" + id + "/exclusion", Register.exclusion("2022-06-10"));
      case REINSTATE -> post(id, "reinstatement", "2022-06-10");
      case RENEW -> post(id, "renewals", "2022-05-20");
    };
  }

  private static ValidatableResponse suspend(String id, String day) {
    return suspend(id, day, day);
  }

  private static ValidatableResponse suspend(String id, String day, String decidedOn) {
    return Call.REGISTRAR.post(
        "/registrations/" + id + "/suspensions",
        "{\"suspendedOn\": \"%s\", \"decision\": %s}"
            .formatted(day, Register.terms(decidedOn, "SERVICE_NOT_GIVEN")));
  }

  private static ValidatableResponse resume(String id, String day) {
    return Call.REGISTRAR.post(
        "/registrations/" + id + "/resumption",
        "{\"resumedOn\": \"%s\", \"decision\": %s}"
            .formatted(day, Register.terms("2022-06-01", null)));
  }

  private static ValidatableResponse exclude(String id) {
    return Call.REGISTRAR.post(
        "/registrations/" + id + "/exclusion", Register.exclusion("2022-03-01"));
  }

  private static ValidatableResponse post(String id, String verb, String decidedOn) {
    return Call.REGISTRAR.post(
        "/registrations/" + id + "/" + verb,
        "{\"decision\": " + Register.terms(decidedOn, null) + "}");
  }

  @ParameterizedTest
  @EnumSource
  void aProviderFindsItsOwnOfEveryStatusAndTheRegistrarAll(RegistrationStatus status) {
    String id = registrationIn(status);
    Call own = Call.provider(provider);
    Call other = Call.provider(Register.provider("Cits"));
    String list = "/registrations?provider=" + provider + "&status=";
    for (RegistrationStatus asked : RegistrationStatus.values()) {
      Matcher<?> found = asked == status ? contains(id) : empty();
      own.read(list + asked).statusCode(200).body("items.id", found);
      Call.REGISTRAR.read(list + asked).body("items.id", found);
      other.read(list + asked).body("items", empty());
    }
    own.read("/registrations?status=ANY").body("items.id", contains(id));
    own.read("/registrations?status=REGISTERED&as-of=2022-02-28").body("items.id", contains(id));
    other.read("/registrations?status=ANY").body("items", empty());
    Call.NOBODY.read(list + "ANY").statusCode(400).body("code", equalTo("REG-0190"));
    Call.municipality("0038000").read(list + "ANY").statusCode(400);
  }

  @Test
  void aSuspendedRegistrationDoesNotHoldInThoseDays() {
    String id = registrationIn(RegistrationStatus.SUSPENDED);
    resume(id, "2022-06-01").statusCode(200).body("suspensions.resumedOn", contains("2022-06-01"));
    activeOn(id, "2022-02-28", true);
    activeOn(id, "2022-03-01", false);
    activeOn(id, "2022-05-31", false);
    activeOn(id, "2022-06-01", true);
  }

  private void activeOn(String id, String day, boolean active) {
    Call.NOBODY.read("/registrations/" + id + "?as-of=" + day).body("active", equalTo(active));
    Call.NOBODY
        .read("/registrations?provider=" + provider + "&as-of=" + day)
        .body("items.size()", equalTo(active ? 1 : 0));
  }

  @Test
  void aDecisionIsNotBeforeTheOneBeforeIt() {
    String id = registrationIn(RegistrationStatus.REGISTERED);
    suspend(id, "2022-03-01").statusCode(200);
    Call.REGISTRAR
        .post(
            "/registrations/" + id + "/exclusion",
            "{\"excludedOn\": \"2022-06-01\", \"decision\": %s}"
                .formatted(Register.terms("2022-02-28", "SERVICE_NOT_GIVEN")))
        .statusCode(422)
        .body("errors.pointer", contains("/decision/decidedOn"));
  }

  @Test
  void twoSuspensionsShareNoDay() {
    String id = registrationIn(RegistrationStatus.SUSPENDED);
    resume(id, "2022-06-01").statusCode(200);
    suspend(id, "2022-05-31", "2022-06-01")
        .statusCode(422)
        .body("errors.code", contains("REG-0045"));
    suspend(id, "2022-06-01").statusCode(200);
  }

  @Test
  void theDaysOfASuspensionAreCorrected() {
    String id = registrationIn(RegistrationStatus.SUSPENDED);
    String suspension =
        Call.NOBODY.read("/registrations/" + id).extract().path("suspensions[0].id");
    String path = "/registrations/" + id + "/suspensions/" + suspension;
    String days = "{\"suspendedOn\": \"2022-04-01\", \"reason\": \"Nepareiza diena\"}";
    Call.REGISTRAR.put(path, "0", days).statusCode(412);
    Call.REGISTRAR
        .put(path, "1", days)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("suspensions.suspendedOn", contains("2022-04-01"));
    Call.REGISTRAR
        .put(path, "2", days.replace("}", ", \"resumedOn\": \"2022-05-01\"}"))
        .statusCode(422)
        .body("errors.code", contains("REG-0046"));
    Call.REGISTRAR
        .read("/registry/history/" + id)
        .body("items.data.suspendedOn", contains(null, "2022-03-01", "2022-04-01"));
  }

  @Test
  void aSuspensionIsNotCorrectedToADayAfterTheEnd() {
    String id = registrationIn(RegistrationStatus.SUSPENDED);
    Call.REGISTRAR
        .post("/registrations/" + id + "/exclusion", Register.exclusion("2022-04-01"))
        .statusCode(200);
    String suspension =
        Call.NOBODY.read("/registrations/" + id).extract().path("suspensions[0].id");
    String days = "{\"suspendedOn\": \"%s\", \"reason\": \"Nepareiza diena\"}";
    String path = "/registrations/" + id + "/suspensions/" + suspension;

    Call.REGISTRAR
        .put(path, "2", days.formatted("2022-04-01"))
        .statusCode(422)
        .body("errors.pointer", contains("/suspendedOn"))
        .body("errors.code", contains("REG-0022"));
    Call.REGISTRAR.put(path, "2", days.formatted("2022-03-31")).statusCode(200);
  }

  @Test
  void anExclusionIsTakenBackWhileNobodyElseStandsThere() {
    String id = registrationIn(RegistrationStatus.EXCLUDED);
    post(id, "reinstatement", "2022-06-10")
        .statusCode(200)
        .body("endedOn", nullValue())
        .body("active", equalTo(true));
    Call.REGISTRAR
        .post("/registrations/" + id + "/exclusion", Register.exclusion("2022-03-01", "2022-06-10"))
        .statusCode(200);
    String another = Register.application(provider, "GROUP_HOME", address);
    Call.REGISTRAR
        .post(
            "/registration-applications/" + another + "/decisions",
            Register.decision("REGISTER", "2022-03-01"))
        .statusCode(200);
    post(id, "reinstatement", "2022-06-10").statusCode(409).body("code", equalTo("REG-0007"));
  }

  @Test
  void aRenewedRegistrationKeepsItsNumberAndGoesOn() {
    String id = registrationIn(RegistrationStatus.REGISTERED);
    String number = Call.NOBODY.read("/registrations/" + id).extract().path("registerNumber");
    post(id, "renewals", "2022-06-01")
        .statusCode(200)
        .body("registerNumber", equalTo(number))
        .body("validTo", equalTo("2027-08-31"));
    Call.provider(provider)
        .read("/registrations/" + id + "/decisions")
        .body("items.decision", contains("REGISTER", "RENEW"))
        .body("items.effectiveOn", contains(null, "2022-09-01"))
        .body("items.applicationId", contains(notNullValue(), nullValue()));
  }

  @ParameterizedTest
  @CsvSource({"2022-12-12, 422", "2022-12-11, 200", "2022-06-14, 200", "2022-06-13, 409"})
  void itIsRenewedInTheHalfYearBeforeItsEnd(String last, int status) {
    String id = Register.ending(provider, address, last);
    ValidatableResponse answer = post(id, "renewals", "2022-06-14").statusCode(status);
    switch (status) {
      case 409 -> answer.body("code", equalTo("REG-0043"));
      case 422 -> answer.body("errors.code", contains("REG-0042"));
      default -> answer.body("suspensions.size()", equalTo(0));
    }
  }

  @Test
  void anOldCertificateHasNoEnd() {
    String id =
        Register.registered(
            provider, address, LocalDate.parse("2012-03-01"), "\"withoutEnd\": true,");
    Call.NOBODY
        .read("/registrations/" + id + "?as-of=2040-01-01")
        .body("validTo", nullValue())
        .body("active", equalTo(true));
    post(id, "renewals", "2022-06-01").statusCode(409).body("code", equalTo("REG-0044"));
  }

  @Test
  void aNewOneHasAnEnd() {
    String application = Register.application(provider, "GROUP_HOME", address);
    Call.REGISTRAR
        .post(
            "/registration-applications/" + application + "/decisions",
            Register.decision("REGISTER", "2021-09-01").replace("{", "{\"withoutEnd\": true,"))
        .statusCode(422)
        .body("errors.pointer", contains("/withoutEnd"))
        .body("errors.code", contains("REG-0041"));
  }

  @Test
  void whatEndsSoonIsListed() {
    String id = Register.ending(provider, address, "2022-08-14");
    String list = "/registrations?provider=" + provider + "&expiring-within=";
    Call.NOBODY.read(list + "60").body("items.id", contains(id));
    Call.NOBODY.read(list + "59").body("items.size()", equalTo(0));
  }

  @Test
  void theOwnQualityAssessmentIsDueEveryThreeYears() {
    String id = Register.ending(provider, address, "2022-08-31");
    String list = "/registrations?quality-due-within=30&provider=" + provider;
    Call.NOBODY
        .read(list)
        .body("items.id", contains(id))
        .body("items.qualityDueOn", contains("2020-09-01"));
    String path = "/registrations/" + id + "/quality-assessment";
    String day = "{\"assessedOn\": \"2020-02-29\"}";
    Call.provider(Register.provider("Cits")).put(path, "0", day).statusCode(404);
    Call.REGISTRAR.put(path, "0", day).statusCode(403);
    Call.provider(provider)
        .put(path, "0", day)
        .statusCode(200)
        .body("qualityDueOn", equalTo("2023-02-28"));
    Call.NOBODY.read(list).body("items.size()", equalTo(0));
    exclude(id).statusCode(200);
    Call.provider(provider)
        .put(path, "2", "{\"assessedOn\": \"2022-03-01\"}")
        .statusCode(422)
        .body("errors.code", contains("REG-0022"));
  }

  @Test
  void aProviderReadsTheDecisionsOfItsOwnAndAnAppealIsNoted() {
    String id = registrationIn(RegistrationStatus.SUSPENDED);
    String path = "/registrations/" + id + "/decisions";
    Call.provider(Register.provider("Cits")).read(path).statusCode(404);
    String decision = Call.REGISTRAR.read(path).extract().path("items[1].id");
    Call.REGISTRAR
        .post(
            "/registrations/" + id + "/appeals",
            """
            {"decisionId": "%s", "appeal": {"lodgedOn": "2022-03-20", "number": "A-2",
              "outcome": "DISMISSED", "outcomeOn": "2022-04-20"}}
            """
                .formatted(decision))
        .statusCode(200);
    Call.provider(provider)
        .read(path)
        .body("items.decision", contains("REGISTER", "SUSPEND"))
        .body("items.ground", contains(null, "SERVICE_NOT_GIVEN"))
        .body("items[1].appeals.outcome", contains("DISMISSED"));
  }
}
