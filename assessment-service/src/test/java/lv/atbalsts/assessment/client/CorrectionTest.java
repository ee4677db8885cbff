package lv.atbalsts.assessment.client;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class CorrectionTest {

  private static final Call BAUSKA = Call.municipality(Programme.BAUSKA);

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void aCorrectionNeedsTheVersionReadAndTellsTheFieldsThatChanged() throws SQLException {
    Form person = Person.adult();
    String id = Case.client(person);
    Form corrected =
        particulars(person).with("familyName", "Pareizā").with("residence", Map.of("kind", "VSAC"));
    put(SOCIAL_SERVICE, id, null, corrected).statusCode(428).body("code", equalTo("KIT-0428"));
    put(SOCIAL_SERVICE, id, "\"7\"", corrected).statusCode(412).body("code", equalTo("KIT-0412"));
    put(SOCIAL_SERVICE, id, "\"0\"", corrected).statusCode(204).header("ETag", "\"1\"");
    Dossier.read(SOCIAL_SERVICE, id)
        .header("ETag", "\"1\"")
        .body("familyName", equalTo("Pareizā"))
        .body("residence.kind", equalTo("VSAC"));
    assertEquals(
        "{\"clientRef\":\"%s\",\"municipality\":\"0028000\",\"changed\":[\"familyName\",\"residence\"]}"
            .formatted(Dossier.ref(id)),
        Dossier.told(Dossier.ref(id), "ClientChanged.v1"));
  }

  @Test
  void whatChangesNothingTellsNothing() throws SQLException {
    Form person = Person.adult();
    String id = Case.client(person);
    put(SOCIAL_SERVICE, id, "\"0\"", particulars(person)).statusCode(204).header("ETag", "\"0\"");
    assertEquals("0", Dossier.timesTold(Dossier.ref(id), "ClientChanged.v1"));
    assertEquals("1", Dossier.timesTold(Dossier.ref(id), "ClientRecorded.v1"));
  }

  @Test
  void everyWrongFieldOfACorrectionIsNamed() {
    Form person = Person.adult();
    String id = Case.client(person);
    Form wrong =
        particulars(person)
            .with("birthDate", "2199-01-01")
            .with("represents", UUID.randomUUID().toString());
    put(SOCIAL_SERVICE, id, "\"0\"", wrong)
        .statusCode(422)
        .body("errors.pointer", contains("/birthDate", "/represents"));
  }

  @Test
  void nobodyRepresentsOneselfHoweverManyAreBetween() {
    Form person = Person.adult();
    String first = Case.client(person);
    String second = Case.client(Person.adult().with("represents", first));
    String third = Case.client(Person.adult().with("represents", second));
    for (String each : List.of(first, second, third)) {
      put(SOCIAL_SERVICE, first, "*", particulars(person).with("represents", each))
          .statusCode(422)
          .body("errors.pointer", contains("/represents"))
          .body("errors.code", contains("ASM-0634"));
    }
    put(SOCIAL_SERVICE, third, "*", particulars(person).with("represents", first)).statusCode(204);
  }

  @Test
  void onlyTheOwnMunicipalityCorrects() {
    Form person = Person.adult();
    String id = Case.client(person);
    Form form = particulars(person);
    put(BAUSKA, id, "\"0\"", form).statusCode(404).body("code", equalTo("KIT-0410"));
    put(Case.ASSESSOR, id, "\"0\"", form).statusCode(403);
    put(Call.NOBODY, id, "\"0\"", form).statusCode(401);
    replace(BAUSKA, id, Codes.next(), "2019-09-02").statusCode(404);
    replace(Case.REGION, id, Codes.next(), "2019-09-02").statusCode(403);
    replace(Call.NOBODY, id, Codes.next(), "2019-09-02").statusCode(401);
  }

  @Test
  void anOldCodeIsReplacedOnceAndThePersonIsFoundByBoth() throws SQLException {
    String old = Codes.old();
    String next = Codes.next();
    String id = Case.client(Person.adult().with("personalCode", old));
    replace(SOCIAL_SERVICE, id, next, "2019-09-02").statusCode(204);
    Dossier.read(SOCIAL_SERVICE, id)
        .body("personalCode", equalTo(next))
        .body("birthDate", equalTo("1980-05-17"))
        .body("formerCodes", hasSize(1))
        .body("formerCodes[0].personalCode", equalTo(old))
        .body("formerCodes[0].replacedOn", equalTo("2019-09-02"));
    Dossier.search(SOCIAL_SERVICE, old).body("items.id", contains(id));
    Dossier.search(SOCIAL_SERVICE, next).body("items.id", contains(id));
    Dossier.search(BAUSKA, old).body("items", hasSize(0));
    SOCIAL_SERVICE
        .post("/clients", Person.adult().with("personalCode", old))
        .statusCode(409)
        .body("code", equalTo("ASM-0004"))
        .body("conflicts", contains(id));
    replace(SOCIAL_SERVICE, id, Codes.next(), "2019-09-03")
        .statusCode(409)
        .body("code", equalTo("ASM-0132"))
        .body("rule", equalTo("ASM-15"));
    assertEquals(
        "{\"clientRef\":\"%s\",\"municipality\":\"0028000\",\"changed\":[\"personalCode\"]}"
            .formatted(Dossier.ref(id)),
        Dossier.told(Dossier.ref(id), "ClientChanged.v1"));
  }

  @Test
  void anImportFindsThePersonByAFormerCode() {
    String old = Codes.old();
    String id = Case.client(Person.adult().with("personalCode", old));
    replace(SOCIAL_SERVICE, id, Codes.next(), "2019-09-02").statusCode(204);
    File.worked(
            SOCIAL_SERVICE,
            "/clients/imports",
            File.people(Person.adult().with("personalCode", old)))
        .body("accepted", equalTo(0))
        .body("rejected", equalTo(1));
  }

  @Test
  void aCodeIsReplacedByOneOfTheNewFormFromTheDayTheyWereGivenOut() {
    String id = Case.client(Person.adult().with("personalCode", Codes.old()));
    replace(SOCIAL_SERVICE, id, Codes.old(), "2017-06-30")
        .statusCode(422)
        .body("errors.pointer", contains("/personalCode", "/replacedOn"))
        .body("errors.code", contains("ASM-0130", "ASM-0131"));
    replace(SOCIAL_SERVICE, id, "1", "2199-01-01")
        .statusCode(422)
        .body("errors.code", contains("ASM-0002", "ASM-0131"));
    replace(SOCIAL_SERVICE, id, Codes.next(), "2017-07-01").statusCode(204);
  }

  @Test
  void aCodeThatAnotherRecordOfTheMunicipalityHasIsRefused() {
    Form other = Person.adult();
    String known = Case.client(other);
    String id = Case.client(Person.adult().with("personalCode", Codes.old()));
    replace(SOCIAL_SERVICE, id, (String) other.get("personalCode"), "2019-09-02")
        .statusCode(409)
        .body("code", equalTo("ASM-0133"))
        .body("conflicts", contains(known));
    Dossier.read(SOCIAL_SERVICE, id).body("formerCodes", hasSize(0)).body("residence", nullValue());
  }

  private static Form particulars(Form person) {
    return person.with("personalCode", null).with("consents", null);
  }

  private static ValidatableResponse put(Call caller, String id, String ifMatch, Form body) {
    RequestSpecification request = caller.request().contentType("application/json").body(body);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put("/clients/" + id).then();
  }

  private static ValidatableResponse replace(Call caller, String id, String code, String on) {
    return caller.post(
        "/clients/" + id + "/personal-code", Map.of("personalCode", code, "replacedOn", on));
  }
}
