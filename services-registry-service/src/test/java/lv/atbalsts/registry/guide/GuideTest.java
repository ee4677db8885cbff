package lv.atbalsts.registry.guide;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class GuideTest {

  private static final String ITEMS = "/registration-guides/items";

  private static String terms(String text, String validFrom) {
    return """
        {"serviceType": "PENSION", "position": 500, "whatLv": "%1$s", "whatEn": "%1$s",
         "whyLv": "Tāpēc", "whyEn": "Because", "legalSource": "MK 385", "sourceStatus": "ASSUMED",
         "mandatory": false, "validFrom": "%2$s"}
        """
        .formatted(text, validFrom);
  }

  private static String added(String text) {
    return Call.REGISTRAR.make(
        ITEMS,
        "{\"itemKey\": \"TEST_%s\", \"terms\": %s}"
            .formatted(Numbers.addressCode(), terms(text, "2021-01-01")));
  }

  private static ValidatableResponse guide(String day) {
    return Call.NOBODY.read("/registration-guides/PENSION/COMPANY?as-of=" + day).statusCode(200);
  }

  @Test
  void anyoneReadsWhatToPrepareWhyAndByWhichLaw() {
    Call.NOBODY
        .read("/registration-guides/GROUP_HOME/MUNICIPALITY")
        .statusCode(200)
        .body("serviceNameLv", equalTo("grupu māja (dzīvoklis)"))
        .body("items.itemKey", hasItem("GROUP_HOME_PLACES"))
        .body("items.itemKey", not(hasItem("NATURAL_PERSON_NUMBER")))
        .body("items.terms.legalSource", everyItem(notNullValue()))
        .body("items.find { it.itemKey == 'SERVICE_AREA' }.terms.sourceStatus", equalTo("ASSUMED"));
  }

  @Test
  void everyServiceTypeHasAGuide() {
    List<String> types =
        Call.NOBODY.read("/registration-guides").extract().path("items.serviceType");
    assertEquals(
        Call.NOBODY.read("/service-types").extract().<List<String>>path("items.code"), types);
  }

  @Test
  void whatIsNoGuideIsNotFound() {
    Call.NOBODY
        .read("/registration-guides/GROUP_HOMES/COMPANY")
        .statusCode(404)
        .body("parameter", equalTo("serviceType"))
        .body("nearest", equalTo("GROUP_HOME"));
    Call.NOBODY
        .read("/registration-guides/GROUP_HOME/NGO/page")
        .statusCode(404)
        .body("parameter", equalTo("applicantKind"))
        .body("allowed", hasItem("ASSOCIATION"));
  }

  @Test
  void aNewVersionHoldsFromItsDay() {
    String first = added("Iepriekš");
    Call.REGISTRAR
        .post(
            ITEMS + "/" + first + "/versions",
            "{\"terms\": %s, \"reason\": \"Grozījumi\"}".formatted(terms("Tagad", "2022-01-01")))
        .statusCode(201);
    guide("2021-12-31").body("items.terms.whatLv", hasItem("Iepriekš"));
    guide("2021-12-31").body("items.terms.whatLv", not(hasItem("Tagad")));
    guide("2022-01-01").body("items.terms.whatLv", hasItem("Tagad"));
    guide("2022-01-01").body("items.terms.whatLv", not(hasItem("Iepriekš")));
  }

  @Test
  void twoVersionsShareNoDay() {
    String first = added("Pirmā");
    String next = "{\"terms\": %s, \"reason\": \"Grozījumi\"}";
    Call.REGISTRAR
        .post(ITEMS + "/" + first + "/versions", next.formatted(terms("Otrā", "2022-01-01")))
        .statusCode(201);
    Call.REGISTRAR
        .put(ITEMS + "/" + first, "1", next.formatted(terms("Pirmā", "2021-01-01")))
        .statusCode(409)
        .body("code", equalTo("REG-0053"));
    Call.REGISTRAR
        .post(ITEMS + "/" + first + "/versions", next.formatted(terms("Trešā", "2021-01-01")))
        .statusCode(422)
        .body("errors.code", hasItem("REG-0004"));
  }

  @Test
  void aCorrectionStandsInTheHistory() {
    String id = added("Kļūda");
    Call.REGISTRAR
        .put(
            ITEMS + "/" + id,
            "0",
            "{\"terms\": %s, \"reason\": \"Kļūda tekstā\"}"
                .formatted(terms("Pareizi", "2021-01-01")))
        .statusCode(200);
    Call.REGISTRAR
        .read("/registry/history/" + id)
        .body("items.data.whatLv", equalTo(List.of("Kļūda", "Pareizi")))
        .body("items", hasSize(2));
  }

  @Test
  void nobodyElseEditsThem() {
    String id = added("Manējais");
    String body = "{\"terms\": %s, \"reason\": \"x\"}".formatted(terms("Cits", "2022-01-01"));
    for (Call caller : List.of(Call.MINISTRY, Call.provider("90000054572"))) {
      caller.post(ITEMS, body).statusCode(403);
      caller.put(ITEMS + "/" + id, "0", body).statusCode(403);
      caller.post(ITEMS + "/" + id + "/versions", body).statusCode(403);
    }
    Call.NOBODY.put(ITEMS + "/" + id, "0", body).statusCode(401);
  }

  @Test
  void thePageIsInTheLanguageAskedForAndEscaped() {
    added("<script>alert('x')</script> & \\\"citāts\\\"");
    Call.NOBODY
        .read("/registration-guides/PENSION/COMPANY/page?lang=lv&as-of=2021-10-01")
        .statusCode(200)
        .contentType(containsString("text/html"))
        .header("Content-Language", "lv")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("<html lang=\"lv\">"))
        .body(containsString("Reģistrācijas ceļvedis: pansija"))
        .body(containsString("@media print"))
        .body(containsString("<time datetime=\"2021-10-01\">01.10.2021.</time>"))
        .body(containsString("Iekavās: redzēts avotā – prasība ir tieši lasāma"))
        .body(containsString("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;citāts"))
        .body(not(containsString("<script")));
    Call.NOBODY
        .read("/registration-guides/PENSION/COMPANY/page?lang=en")
        .body(containsString("<html lang=\"en\">"))
        .body(containsString("assumed, not found in a source"));
  }

  @Test
  void thePageMarksDocumentsAndWhichAreMandatory() {
    String document =
        terms("Atzinums", "2021-01-01")
            .replace("false", "true, \"documentKind\": \"FIRE\", \"validTo\": \"2021-01-31\"");
    Call.REGISTRAR.make(
        ITEMS,
        "{\"itemKey\": \"TEST_%s\", \"terms\": %s}".formatted(Numbers.addressCode(), document));
    Call.NOBODY
        .read("/registration-guides/PENSION/COMPANY/page?lang=lv&as-of=2021-01-15")
        .body(containsString("<strong>Obligāts dokuments, bez tā nereģistrē:</strong> FIRE</p>"))
        .body(containsString("<strong>Dokuments, ko var iesniegt:</strong> STAFF_LIST</p>"));
  }

  @Test
  void sourcesAreThoseThatThePublicCanHave() {
    for (String path :
        List.of("/registration-guides/items?limit=200", "/registrations/decision-grounds")) {
      Call.REGISTRAR
          .read(path)
          .statusCode(200)
          .body(not(containsString("rules.csv")))
          .body(not(containsString("REG-")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Pašvaldības SIA, MUNICIPALITY",
    "Valsts SIA struktūrvienība, STATE",
    "Biedrības struktūrvienība, ASSOCIATION",
    "Nodibinājums, ASSOCIATION",
    "SIA, COMPANY",
    "individuālais komersants, COMPANY",
    "fiziska persona, NATURAL_PERSON",
    "Reliģiskā organizācija, OTHER"
  })
  void theKindOfAnApplicantFollowsFromItsLegalStatus(String legalStatus, ApplicantKind kind) {
    assertEquals(kind, ApplicantKind.of(legalStatus));
  }
}
