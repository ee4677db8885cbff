package lv.atbalsts.assessment.duplicate;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be recorded twice is seen by the names that people have, had and mix up. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class NamesTest {

  private static final AtomicInteger LAST = new AtomicInteger();

  /** Two names that nobody else has. */
  private final String one = name("zelta");

  private final String other = name("sudraba");

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @ParameterizedTest
  @CsvSource({
    "ONE, OTHER, OTHER, ONE, 1980-05-17, NAME_AND_BIRTH_DATE",
    "Anna ONE, OTHER, ONE Anna, OTHER, 1980-05-17, NAME_AND_BIRTH_DATE",
    "Anna, ONE-OTHER, Anna, OTHER, 1980-05-17, NAME_AND_BIRTH_DATE",
    "Anna, ONE, Anna, ONE, 1980-07-05, NAME_AND_EXCHANGED_BIRTH_DATE"
  })
  void aRecordWithTheNamesMixedUpIsShown(
      String given,
      String family,
      String otherGiven,
      String otherFamily,
      String day,
      String basis) {
    String born = basis.contains("EXCHANGED") ? "1980-05-07" : day;
    String first = Case.client(person(given, family, born));
    String second = Case.client(person(otherGiven, otherFamily, day));
    assertEquals(List.of(basis), bases(first, second));
    assertEquals(List.of(basis), bases(second, first));
  }

  @Test
  void aFormerSurnameCountsAfterItHasChanged() {
    String first = Case.client(person("Anna", one, "1980-05-17"));
    married(first, other);
    String second = Case.client(person("Anna", one, "1980-05-17"));
    String third = Case.client(person("Anna", other, "1980-05-17"));
    assertEquals(List.of("NAME_AND_BIRTH_DATE"), bases(first, second));
    assertEquals(List.of("NAME_AND_BIRTH_DATE"), bases(first, third));
    assertEquals(null, bases(second, third));
  }

  @Test
  void theNamesOfBothRecordsAreTheKeptOnesAfterAMerge() {
    Form person = person("Anna", one, "1980-05-17");
    String kept = Case.client(person);
    String duplicate = Case.client(person("Anna", other, "1980-05-17"));
    SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .contentType("application/json")
        .body(Map.of("duplicate", duplicate))
        .post("/clients/" + kept + "/merge")
        .then()
        .statusCode(204);
    String third = Case.client(person("Anna", other, "1980-05-17"));
    assertEquals(List.of("NAME_AND_BIRTH_DATE"), bases(third, kept));
  }

  @Test
  void nothingOfTheNamesIsLeftOfWhoIsErased() throws SQLException {
    String first = Case.client(person("Anna", one, "1980-05-17"));
    SOCIAL_SERVICE
        .post("/clients/" + first + "/erasure", Map.of("reason", "ENTERED_IN_ERROR"))
        .statusCode(204);
    assertEquals("0", rows(first));
  }

  private static String rows(String client) throws SQLException {
    return Store.asSuperuser(
        "select count(*) from name_fingerprint where client_id = '" + client + "'");
  }

  private Form person(String given, String family, String born) {
    return Person.adult()
        .with("personalCode", Codes.next())
        .with("givenName", named(given))
        .with("familyName", named(family))
        .with("birthDate", born);
  }

  private String named(String text) {
    return text.replace("ONE", one).replace("OTHER", other);
  }

  private void married(String client, String surname) {
    Form now =
        person("Anna", surname, "1980-05-17").with("personalCode", null).with("consents", null);
    SOCIAL_SERVICE
        .request()
        .contentType("application/json")
        .header("If-Match", "\"0\"")
        .body(now)
        .put("/clients/" + client)
        .then()
        .statusCode(204);
  }

  /** Why one record is shown beside the other; nothing where it is not. */
  private static List<String> bases(String client, String beside) {
    String path = "/clients/duplicates?limit=200";
    while (path != null) {
      ValidatableResponse page = Dossier.opened(SOCIAL_SERVICE, path).statusCode(200);
      List<String> found =
          page.extract()
              .path(
                  "items.find{it.clientId=='%s'}?.others?.find{it.clientId=='%s'}?.bases"
                      .formatted(client, beside));
      if (found != null) {
        return found;
      }
      String link = page.extract().header("Link");
      path = link == null ? null : link.substring(1, link.indexOf('>'));
    }
    return null;
  }

  /** Letters alone make a name: digits would be left out of the comparison. */
  private static String name(String stem) {
    String number = Long.toString(System.nanoTime() + LAST.incrementAndGet(), 26);
    StringBuilder name = new StringBuilder(stem);
    number.chars().forEach(each -> name.append((char) (each <= '9' ? each - '0' + 'q' : each)));
    return name.toString();
  }
}
