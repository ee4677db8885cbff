package lv.atbalsts.assessment.imports;

import static java.util.stream.Collectors.joining;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.ZEMGALE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Sample;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.imports.ImportRetention;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with columns, from the header to the file of errors. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class CsvImportTest {

  private static final String CLIENTS = "/clients/imports";
  private static final String HEADER =
      "client.personalCode,client.givenName,client.familyName,client.birthDate,client.disability.adultGroup,"
          + "client.consents.0.purpose,client.consents.0.givenBy,client.consents.0.givenOn,"
          + "enrolment.targetGroup,enrolment.projectNumber,enrolment.enrolledOn";

  @Inject ImportRetention retention;

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void theWholeProgrammeCanBeImportedFromColumns() {
    String code = Codes.next();
    String registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
    worked(SOCIAL_SERVICE, CLIENTS, HEADER + "\n" + adult(code))
        .body("accepted", equalTo(1))
        .body("format", equalTo("CSV"));
    worked(
            Case.ASSESSOR,
            "/assessments/imports",
            "personalCode,targetGroup,assessment.methodologyCode,assessment.team.0.profession,"
                + "assessment.team.0.specialistRef,assessment.assessedOn,assessment.answers."
                + String.join(",assessment.answers.", Sample.adult().keySet())
                + "\n"
                + code
                + ",ADULT_GRT,SAMPLE_SUPPORT_INTENSITY,SUPPORT_INTENSITY_SPECIALIST,SP-014,2019-05-02,"
                + Sample.adult().values().stream().map(Object::toString).collect(joining(","))
                + "\n")
        .body("accepted", equalTo(1));
    worked(
            Case.REGION,
            "/assessment-approvals/imports",
            "personalCode;targetGroup;approvedOn\r\n" + code + ";ADULT_GRT;10.05.2019\r\n")
        .body("accepted", equalTo(1));
    worked(
            SOCIAL_SERVICE,
            "/support-plans/imports",
            "personalCode,targetGroup,plan.lines.0.serviceType,plan.lines.0.quantity,plan.lines.0.unit,"
                + "plan.lines.0.interval,plan.lines.0.needsNewInfrastructure,agreement.agreedBy,agreement.agreedOn\n"
                + code
                + ",ADULT_GRT,DAY_CARE_CENTRE,12,DAY,MONTH,FALSE,PERSON,2019-06-01\n")
        .body("accepted", equalTo(1));
    String grants =
        id(
            worked(
                    SOCIAL_SERVICE,
                    "/grants/imports",
                    "personalCode;targetGroup;grant.registrationId;grant.serviceType;grant.quantity;grant.unit;"
                        + "grant.from;grant.decisionNumber;grant.decidedOn;"
                        + "startedOn\n"
                        + code
                        + ";ADULT_GRT;"
                        + registration
                        + ";DAY_CARE_CENTRE;120,5;DAY;2019-07-01;4-5/127;2019-06-15;2019-07-01\n")
                .body("accepted", equalTo(1)));
    String grant = rows(SOCIAL_SERVICE, grants).extract().path("items[0].id");
    SOCIAL_SERVICE
        .open("/grants/" + grant)
        .body("status", equalTo("STARTED"))
        .body("quantity", equalTo(120.5f));
  }

  @Test
  void theExamplesOfTheDocumentAreTakenAsTheyStand() {
    String code = Codes.next();
    String registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
    example(SOCIAL_SERVICE, CLIENTS, ClientImport.EXAMPLE, code);
    example(Case.ASSESSOR, "/assessments/imports", AssessmentImport.EXAMPLE, code);
    example(Case.REGION, "/assessment-approvals/imports", ApprovalImport.EXAMPLE, code);
    example(SOCIAL_SERVICE, "/support-plans/imports", PlanImport.EXAMPLE, code);
    example(
        SOCIAL_SERVICE,
        "/grants/imports",
        GrantImport.EXAMPLE.replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", registration),
        code);
  }

  private static void example(Call caller, String path, String example, String code) {
    worked(caller, path, example.replace("320001-00010", code)).body("accepted", equalTo(1));
  }

  @Test
  void outcomesNameTheFilesRowsAndColumns() {
    String job =
        id(
            worked(
                    SOCIAL_SERVICE,
                    CLIENTS,
                    HEADER
                        + "\n"
                        + adult(Codes.next())
                        + adult("nonsense")
                        + "\n"
                        + adult(Codes.next()).replace("Paraudziņa", "\"Liepa \"\"Āboliņa\"\"\"")
                        + adult(Codes.next()).replace("2019-03-01", "2199-01-01")
                        + adult(Codes.next()).replace("PROGRAMME", "")
                        + adult(Codes.next()).replace("1980-05-17", "17.5.80")
                        + adult(Codes.next()).replace("\n", ",,surplus\n"))
                .body("rows", equalTo(7))
                .body("accepted", equalTo(2)));
    rows(SOCIAL_SERVICE, job + "/rows?outcome=REJECTED", "")
        .body("items.row", contains(3, 6, 7, 8, 9))
        .body(
            "items.column",
            contains(
                "client.personalCode",
                "client.consents.0.givenOn",
                "client.consents.0.purpose",
                "client.birthDate",
                null))
        .body("items.code", contains("ASM-0002", "ASM-0009", "KIT-0006", "KIT-0161", "KIT-0143"));
  }

  @Test
  void anUnknownColumnIsRefusedWithItsNearestInBothLanguages() {
    String file = "client.personalCode,surname\nx,y\n";
    SOCIAL_SERVICE
        .post(CLIENTS, "text/csv", file)
        .statusCode(400)
        .body("code", equalTo("KIT-0146"))
        .body("errors.pointer", contains("/surname"))
        .body("detail", containsString("The column surname is not known. The nearest one is"));
    SOCIAL_SERVICE
        .request()
        .header("Content-Type", "text/csv")
        .header("Accept-Language", "lv")
        .body(file)
        .post(CLIENTS)
        .then()
        .statusCode(400)
        .body("title", equalTo("Nezināma kolonna"));
  }

  @Test
  void aBrokenFileIsRefusedWithItsRowAndNothingOfItIsIn() throws SQLException {
    String before = jobs();
    SOCIAL_SERVICE
        .post(CLIENTS, "text/csv", HEADER + "\n" + adult(Codes.next()) + "\"320001-00010,Anna\n")
        .statusCode(400)
        .body("code", equalTo("KIT-0144"))
        .body("detail", containsString("Row 3 cannot be read"));
    assertEquals(before, jobs());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";"})
  void theErrorFileIsTheInputWithItsErrorsAndCanBeSentAgain(String separator) {
    String code = Codes.next();
    String bad =
        adult(code).replace("Anna", "\"Anna \"\"A\"\" B\"").replace("1980-05-17", "2199-01-01");
    String file = (HEADER + "\n" + adult(Codes.next()) + bad).replace(",", separator);
    String errors = errors(id(worked(SOCIAL_SERVICE, CLIENTS, file).body("rejected", equalTo(1))));
    assertEquals(
        "\uFEFF"
            + (HEADER + ",_row,_codes,_errors\r\n").replace(",", separator)
            + bad.strip().replace(",", separator)
            + (",3,ASM-0003,").replace(",", separator),
        errors.substring(0, errors.indexOf("client.birthDate:")).replaceFirst("\"$", ""));
    worked(SOCIAL_SERVICE, CLIENTS, errors.replace("2199-01-01", "1980-05-17"))
        .body("accepted", equalTo(1));
  }

  @Test
  void aFileIsItsOwnersAndItsRolesOnly() {
    String job = id(worked(SOCIAL_SERVICE, CLIENTS, HEADER + "\n" + adult(Codes.next())));
    Call.municipality(Programme.BAUSKA).read("/assessment/imports/" + job).statusCode(404);
    Call.municipality(Programme.BAUSKA)
        .read("/assessment/imports/" + job + "/errors")
        .statusCode(404);
    Case.ASSESSOR.read("/assessment/imports/" + job + "/rows").statusCode(404);
    Call.AUDITOR.read("/assessment/imports/" + job).statusCode(403);
    Case.REGION.post(CLIENTS, "text/csv", HEADER).statusCode(403);
    Call.NOBODY.post(CLIENTS, "text/csv", HEADER).statusCode(401);
    Call.NOBODY.read("/assessment/imports/" + job).statusCode(401);
    SOCIAL_SERVICE.post(CLIENTS, "application/json", "{}").statusCode(415);
  }

  @Test
  void aFileIsDeletedWhenItsTimeIsOverAndItsOutcomesStay() throws SQLException {
    String old = id(worked(SOCIAL_SERVICE, CLIENTS, HEADER + "\n" + adult("nonsense")));
    String young = id(worked(SOCIAL_SERVICE, CLIENTS, HEADER + "\n" + adult("nonsense")));
    ended(old, "30 days 1 minute");
    ended(young, "29 days 23 hours");
    retention.deleteDue();
    SOCIAL_SERVICE
        .read("/assessment/imports/" + old + "/errors")
        .statusCode(410)
        .body("code", equalTo("KIT-0141"));
    rows(SOCIAL_SERVICE, old).body("items.code", contains("ASM-0002"));
    assertEquals("0", chunks(old));
    assertEquals("1", chunks(young));
    SOCIAL_SERVICE
        .read("/assessment/imports/" + young)
        .body("contentUntil", notNullValue())
        .body("status", equalTo("COMPLETED"));
    assertTrue(errors(young).contains("nonsense"));
  }

  @Test
  void aJobThatNeverGetsOnIsGivenUpWithACause() throws SQLException {
    String job =
        id(worked(SOCIAL_SERVICE, CLIENTS + "?atomic=true", HEADER + "\n" + adult(Codes.next())));
    Store.change(
        "update import_job set status = 'RUNNING', attempts = 5, finished_at = null where id = '"
            + job
            + "'");
    File.ended(SOCIAL_SERVICE, "/assessment/imports/" + job)
        .body("status", equalTo("FAILED"))
        .body("causeCode", equalTo("KIT-0140"))
        .body("accepted", equalTo(0));
  }

  private static String adult(String code) {
    return code
        + ",Anna,Paraudziņa,1980-05-17,II,PROGRAMME,PERSON,2019-03-01,ADULT_GRT,"
        + ZEMGALE
        + ",2019-03-15\n";
  }

  private static ValidatableResponse worked(Call caller, String path, String file) {
    return File.worked(caller, path, "text/csv", file);
  }

  private static ValidatableResponse rows(Call caller, String job) {
    return rows(caller, job, "/rows");
  }

  private static ValidatableResponse rows(Call caller, String job, String more) {
    return caller.read("/assessment/imports/" + job + more).statusCode(200);
  }

  private static String errors(String job) {
    return SOCIAL_SERVICE
        .read("/assessment/imports/" + job + "/errors")
        .statusCode(200)
        .contentType("text/csv;charset=UTF-8")
        .extract()
        .asString();
  }

  private static void ended(String job, String ago) throws SQLException {
    Store.change(
        "update import_job set finished_at = now() - interval '%s' where id = '%s'"
            .formatted(ago, job));
  }

  private static String chunks(String job) throws SQLException {
    return Store.asSuperuser("select count(*) from import_chunk where job_id = '" + job + "'");
  }

  private static String jobs() throws SQLException {
    return Store.asSuperuser("select count(*) from import_job");
  }

  private static String id(ValidatableResponse job) {
    return job.extract().path("id");
  }
}
