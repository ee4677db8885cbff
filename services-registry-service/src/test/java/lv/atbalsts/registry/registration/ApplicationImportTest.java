package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.SentFile;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of applications, from the file to what the registrar decides about. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ApplicationImportTest {

  private static final String IMPORTS = "/registration-applications/imports";
  private static final String HEADER =
      ApplicationImport.EXAMPLE.lines().findFirst().orElseThrow() + "\n";

  private String provider;

  @BeforeEach
  void aProvider() {
    provider = Register.provider("Imports");
  }

  @Test
  void theDocumentsExampleIsTakenAndSpelledAsTheRegisterSpells() {
    String job =
        worked(HEADER + row("104071346", "2021-08-02"))
            .body("status", equalTo("COMPLETED"))
            .body("kind", equalTo("REGISTRATION_APPLICATIONS"))
            .body("accepted", equalTo(1))
            .extract()
            .path("id");
    String application = rows(job, "ACCEPTED").extract().path("items[0].id");
    Call.REGISTRAR
        .read("/registration-applications/" + application)
        .statusCode(200)
        .body("provider", equalTo(provider))
        .body("status", equalTo("APPLIED"))
        .body("submittedOn", equalTo("2021-08-02"))
        .body("service.form", equalTo("ar izmitināšanu"))
        .body("service.plannedClients", equalTo(16));
  }

  @Test
  void anEmptyCellOfAListIsAnEmptyList() {
    worked(HEADER + row("104071346", "2021-08-02").replace("https://www.madona.lv", ""))
        .body("accepted", equalTo(1));
  }

  @Test
  void wrongRowsAreNamedWithTheirColumnAndTheOthersAreIn() {
    String earlier = Register.application(provider, "GROUP_HOME", "104071346");
    String day =
        Call.provider(provider)
            .read("/registration-applications/" + earlier)
            .extract()
            .path("submittedOn");
    String job =
        worked(
                HEADER
                    + row("104071347", "2021-08-02")
                    + row("0104071346", "2021-08-02")
                    + row("104071348", "2199-08-02")
                    + row("104071348", "2021-08-02").replace("GROUP_HOME", "FLYING")
                    + row("104071346", day)
                    + row("104071347", "2021-08-02")
                    + row("104071349", "2021-08-02").replace(";16;", ";many;"))
            .body("accepted", equalTo(1))
            .body("rejected", equalTo(6))
            .extract()
            .path("id");
    rows(job, "REJECTED")
        .body("items.row", contains(3, 4, 5, 6, 7, 8))
        .body(
            "items.code",
            contains("KIT-0006", "REG-0003", "KIT-0012", "REG-0020", "REG-0020", "KIT-0163"))
        .body(
            "items.column",
            contains(
                "service.address.code",
                "submittedOn",
                "service.serviceType",
                null,
                null,
                "service.plannedClients"))
        .body("items[3].conflicts", contains(earlier));
  }

  @Test
  void aLineOfJsonIsARowToo() {
    String row =
        Register.applicationBody(provider, "GROUP_HOME", "104071346", "0038000").replace("\n", " ");
    Call.provider(provider)
        .file(SentFile.NDJSON, row + "\n" + row + "\n")
        .worked(IMPORTS)
        .body("format", equalTo("NDJSON"))
        .body("accepted", equalTo(1))
        .body("rejected", equalTo(1));
  }

  @Test
  void ofTwoIdenticalRowsTheSecondNamesWhatTheFirstBecame() {
    String row = row("104071346", "2021-08-02");
    String job = worked(HEADER + row + row).extract().path("id");
    String first =
        rows(job, "ACCEPTED").body("items.row", contains(2)).extract().path("items[0].id");
    rows(job, "REJECTED")
        .body("items.row", contains(3))
        .body("items.code", contains("REG-0020"))
        .body("items[0].conflicts", contains(first));
  }

  @Test
  void theSameFileASecondTimeEntersNothing() {
    String content = HEADER + row("104071346", "2021-08-02") + row("104071347", "2021-08-02");
    worked(content).body("accepted", equalTo(2));
    worked(content).body("accepted", equalTo(0)).body("rejected", equalTo(2));
    Call.provider(provider).read("/registration-applications").body("items", hasSize(2));
  }

  @Test
  void anAtomicFileInOrderIsInAsAWhole() {
    file(HEADER + row("104071346", "2021-08-02") + row("104071347", "2021-08-02"))
        .worked(IMPORTS + "?atomic=true")
        .body("status", equalTo("COMPLETED"))
        .body("accepted", equalTo(2));
    Call.provider(provider).read("/registration-applications").body("items", hasSize(2));
  }

  @Test
  void manyRowsAreAllIn() {
    StringBuilder file = new StringBuilder(HEADER);
    for (int i = 0; i < 450; i++) {
      file.append(row("2" + i, "2021-08-02"));
    }
    worked(file.toString()).body("accepted", equalTo(450));
    Call.provider(provider)
        .read("/registration-applications?limit=200")
        .body("items", hasSize(200));
  }

  @ParameterizedTest
  @CsvSource({"mode=validate, COMPLETED, 1", "atomic=true, FAILED, 0"})
  void aFileThatIsCheckedOrHasAWrongRowLeavesNothing(String how, String status, int accepted) {
    file(HEADER + row("104071346", "2021-08-02") + row("104071347", "2199-08-02"))
        .worked(IMPORTS + "?" + how)
        .body("status", equalTo(status))
        .body("accepted", equalTo(accepted))
        .body("rejected", equalTo(1));
    Call.provider(provider).read("/registration-applications").body("items", hasSize(0));
  }

  @Test
  void aWrongColumnAndABrokenFileAreRefusedAtTheDoor() {
    Call.provider(provider)
        .post(IMPORTS, SentFile.CSV, HEADER.replace("plannedClients", "planedClients"))
        .statusCode(400)
        .body("code", equalTo("KIT-0146"))
        .body("detail", containsString("service.plannedClients"));
    Call.provider(provider)
        .post(IMPORTS, SentFile.CSV, HEADER + row("104071346", "2021-08-02") + "\"open\n")
        .statusCode(400)
        .body("code", equalTo("KIT-0144"));
    Call.provider(provider).read("/registration-applications").body("items", hasSize(0));
  }

  @Test
  void onlyAProviderImportsAndForItself() {
    String other = Register.provider("Cits");
    Call.REGISTRAR.post(IMPORTS, SentFile.CSV, HEADER).statusCode(403);
    Call.NOBODY.post(IMPORTS, SentFile.CSV, HEADER).statusCode(401);
    SentFile sent =
        Call.provider(other).file(SentFile.CSV, HEADER + row("104071346", "2021-08-02"));
    String job = sent.sent(IMPORTS);
    sent.ended(job).body("accepted", equalTo(0)).body("rejected", equalTo(1));
    for (String part : List.of("", "/rows", "/errors")) {
      Call.provider(provider).read(job + part).statusCode(404);
      Call.REGISTRAR.read(job + part).statusCode(404);
      Call.MINISTRY.read(job + part).statusCode(403);
      Call.NOBODY.read(job + part).statusCode(401);
    }
  }

  @Test
  void theSameKeyIsTheSameJobAndAnotherFileUnderItIsRefused() {
    Map<String, String> key = Map.of("Idempotency-Key", "file " + UUID.randomUUID());
    SentFile file =
        new SentFile(
            () -> Call.provider(provider).request().headers(key),
            SentFile.CSV,
            HEADER + row("104071346", "2021-08-02"));
    String job = file.sent(IMPORTS);
    assertEquals(job, file.sent(IMPORTS));
    file.ended(job).body("accepted", equalTo(1));
    Call.provider(provider)
        .request()
        .headers(key)
        .contentType(SentFile.CSV)
        .body(HEADER)
        .post(IMPORTS)
        .then()
        .statusCode(422)
        .body("code", equalTo("KIT-0422"));
  }

  private String row(String addressCode, String submittedOn) {
    return ApplicationImport.EXAMPLE
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow()
            .replace("90000054572", provider)
            .replace("104071346", addressCode)
            .replace("02.08.2021", submittedOn)
        + "\n";
  }

  private SentFile file(String content) {
    return Call.provider(provider).file(SentFile.CSV, content);
  }

  private ValidatableResponse worked(String content) {
    return file(content).worked(IMPORTS);
  }

  private ValidatableResponse rows(String job, String outcome) {
    return Call.provider(provider)
        .read("/registry/imports/" + job + "/rows?outcome=" + outcome)
        .statusCode(200);
  }
}
