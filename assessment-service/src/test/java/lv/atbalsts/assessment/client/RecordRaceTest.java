package lv.atbalsts.assessment.client;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person, or one code, from many sides at once: the first stands, the others are told so. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class RecordRaceTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void whoIsRecordedByManyAtOnceIsRecordedOnceAndTheOthersAreToldTheId() {
    Form person = Person.adult();
    Race race = Race.of(8, () -> SOCIAL_SERVICE.post("/clients", person));
    String id = race.answered(201).getFirst().extract().path("id");
    assertEquals(7, race.answered(409).size());
    race.answered(409)
        .forEach(each -> each.body("code", equalTo("ASM-0004")).body("conflicts", contains(id)));
  }

  @Test
  void aCodeThatManyRecordsGetAtOnceIsOnesAndTheOthersAreToldTheId() {
    String code = Codes.next();
    List<Callable<ValidatableResponse>> calls =
        Stream.generate(() -> Case.client(Person.adult().with("personalCode", Codes.old())))
            .limit(6)
            .<Callable<ValidatableResponse>>map(id -> () -> replaced(id, code))
            .toList();
    Race race = Race.of(calls);
    assertEquals(1, race.answered(204).size());
    String id = Dossier.search(SOCIAL_SERVICE, code).extract().path("items[0].id");
    assertEquals(5, race.answered(409).size());
    race.answered(409)
        .forEach(each -> each.body("code", equalTo("ASM-0133")).body("conflicts", contains(id)));
  }

  @Test
  void aPersonInFilesAndByHandAtOnceIsRecordedOnceAndNoFileFails() {
    Form person = Person.adult();
    Callable<ValidatableResponse> byHand = () -> SOCIAL_SERVICE.post("/clients", person);
    Callable<ValidatableResponse> inFile =
        () -> File.worked(SOCIAL_SERVICE, "/clients/imports", File.people(Person.adult(), person));
    Callable<ValidatableResponse> atomic =
        () ->
            File.worked(
                SOCIAL_SERVICE,
                "/clients/imports?atomic=true",
                File.people(Person.adult(), person));
    Race race = Race.of(List.of(byHand, inFile, atomic, byHand, inFile));
    assertEquals(2, race.answered(201).size() + race.answered(409).size());
    assertEquals(3, race.answered(200).size());
    Dossier.search(SOCIAL_SERVICE, (String) person.get("personalCode"))
        .body("items.size()", equalTo(1));
  }

  private static ValidatableResponse replaced(String id, String code) {
    return SOCIAL_SERVICE.post(
        "/clients/" + id + "/personal-code",
        Map.of("personalCode", code, "replacedOn", "2019-09-02"));
  }
}
