package lv.atbalsts.assessment.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.TestTime;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Madona was one municipality until 2021, another until 2025, and is a third since. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class SuccessionTest {

  private static final String PROJECT = "9.2.2.1./15/I/004";
  private static final String PARTNER = "0700200";

  @BeforeEach
  void theFirstMadonaIsAPartner() {
    Programme.begin();
    Programme.project(PROJECT, PARTNER);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-15T10:00:00Z, 0700200, 2019-03-15",
    "2024-01-15T10:00:00Z, 0038000, 2019-03-15",
    "2024-01-15T10:00:00Z, 0038000, 2023-03-15",
    "2026-01-15T10:00:00Z, 0038001, 2019-03-15",
    "2026-01-15T10:00:00Z, 0038001, 2023-03-15",
    "2026-01-15T10:00:00Z, 0038001, 2025-07-15"
  })
  void aMunicipalityEnrolsForItsPredecessorsDaysAndItsOwn(
      Instant recorded, String municipality, String day) {
    enrol(recorded, municipality, day).statusCode(201);
  }

  @Test
  void aSuccessorOfNoPartnerIsNone() {
    enrol(Instant.parse("2026-01-15T10:00:00Z"), "0028000", "2019-03-15")
        .statusCode(422)
        .body("errors.code", contains("ASM-0022"));
  }

  @Test
  void aMunicipalityThatIsNoMoreEnrolsForItsOwnDaysOnlyAndTheSuccessorIsNamed() {
    enrol(Instant.parse("2021-01-15T10:00:00Z"), PARTNER, "2020-12-31").statusCode(201);
    AtomicReference<String> client = new AtomicReference<>();
    Call old = Call.municipality(PARTNER);
    TestTime.at(
        Instant.parse("2021-01-15T10:00:00Z"),
        () -> client.set(old.make("/clients", Person.adult())));
    old.post(
            "/enrolments",
            Case.enrolment(client.get(), "ADULT_GRT")
                .with("projectNumber", PROJECT)
                .with("enrolledOn", "2022-03-15"))
        .statusCode(422)
        .body("errors.code", contains("KIT-0011"))
        .body("errors.pointer", contains("/enrolledOn"))
        .body("errors[0].message", containsString("0038000"));
  }

  @ParameterizedTest
  @CsvSource({"0700200, 0038001", "0038000, 0038001", "0540200, 0030000"})
  void nobodyIsRecordedByAMunicipalityThatIsNoMore(String old, String successor) {
    Call.municipality(old)
        .post("/clients", Person.adult())
        .statusCode(422)
        .body("errors.code", contains("KIT-0011"))
        .body("errors[0].message", containsString(successor));
  }

  private static ValidatableResponse enrol(Instant recorded, String municipality, String day) {
    AtomicReference<ValidatableResponse> answer = new AtomicReference<>();
    Call call = Call.municipality(municipality);
    TestTime.at(
        recorded,
        () ->
            answer.set(
                call.post(
                    "/enrolments",
                    Case.enrolment(call.make("/clients", Person.adult()), "ADULT_GRT")
                        .with("projectNumber", PROJECT)
                        .with("enrolledOn", day))));
    return answer.get();
  }
}
