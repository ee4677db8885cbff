package lv.atbalsts.registry.opendata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;

/** The register in the three forms in which anybody takes it. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class OpenDataTest {

  private static final String REGISTER = "/open-data/registrations";

  @Test
  void aRegistrationHasThePublishedFieldNames() {
    String provider = Register.provider("Atvērtie dati");
    String id = Register.registration(provider, "GROUP_HOME", "104071346");
    Map<String, Object> entry =
        Call.NOBODY
            .read(REGISTER)
            .statusCode(200)
            .contentType("application/json")
            .extract()
            .path("data.find { it.RegistracijasNumurs == '%s' }".formatted(provider));
    assertEquals(
        Map.ofEntries(
            Map.entry("PakalpojumaSniedzejaRegistracijasNumurs", registerNumber(id)),
            Map.entry("RegistracijasNumurs", provider),
            Map.entry("PakalpojumaSniedzejaNosaukums", "Atvērtie dati"),
            Map.entry("SniedzamaPakalpojumaNosaukums", "grupu māja (dzīvoklis)"),
            Map.entry("PakalpojumaSniegsanasForma", "ar izmitināšanu"),
            Map.entry("Statuss", "Sniedz"),
            Map.entry("JuridiskaisStatuss", "Biedrība"),
            Map.entry("PlanotaisKlientuSkaits", 16),
            Map.entry("KlientiPecVecumaUnDzimuma", "pilngadīgas personas (abu dzimumu)"),
            Map.entry(
                "KlientuGrupas",
                List.of(
                    Map.of(
                        "KlientuGrupasNosaukums",
                        "personas ar invaliditāti ar fiziska rakstura traucējumiem"))),
            Map.entry(
                "FaktiskaAdrese",
                Map.of("VZDKods", "104071346", "Adrese", "Saieta laukums 1, Madona")),
            Map.entry(
                "KontaktInformacija",
                Map.of(
                    "MajasLapas", List.of(),
                    "Talruni", List.of(Map.of("Talrunis", "+371 64860090")),
                    "Epasti", List.of(Map.of("Epasts", "pasts@example.lv"))))),
        entry);
  }

  @Test
  void csvIsForSpreadsheetsAndCalculatesNothing() {
    String provider = Register.provider("=HYPERLINK(\\\"http://x\\\")");
    Register.registration(provider, "GROUP_HOME", Numbers.addressCode());
    String csv = as("text/csv");
    assertTrue(csv.startsWith("\uFEFFPakalpojumaSniedzejaRegistracijasNumurs,"));
    String row = csv.lines().filter(line -> line.contains(provider)).findFirst().orElseThrow();
    assertTrue(row.contains(",\"'=HYPERLINK(\"\"http://x\"\")\","), row);
    assertTrue(row.contains(",'+371 64860090,pasts@example.lv"), row);
  }

  @Test
  void ndjsonHasALineForEachRegistrationOfTheJson() {
    Register.registration(Register.provider("Rindas"), "GROUP_HOME", Numbers.addressCode());
    List<String> numbers =
        Call.NOBODY.read(REGISTER).extract().path("data.PakalpojumaSniedzejaRegistracijasNumurs");
    List<String> lines = as("application/x-ndjson").lines().toList();
    assertEquals(numbers.size(), lines.size());
    assertTrue(lines.getFirst().startsWith("{\"PakalpojumaSniedzejaRegistracijasNumurs\":"));
  }

  @Test
  void anotherDayHasWhatHeldOnIt() {
    String provider = Register.provider("Cita diena");
    Register.registration(provider, "GROUP_HOME", Numbers.addressCode());
    Call.NOBODY
        .read(REGISTER + "?as-of=2021-08-31")
        .body("data.RegistracijasNumurs", not(hasItem(provider)));
    Call.NOBODY
        .read(REGISTER + "?as-of=2021-09-01")
        .body("data.RegistracijasNumurs", hasItem(provider));
  }

  @Test
  void anotherFormIsRefusedWithThoseThereAre() {
    given()
        .accept("text/html")
        .get(REGISTER)
        .then()
        .statusCode(406)
        .body("allowed", contains("application/json", "application/x-ndjson", "text/csv"));
  }

  @Test
  void theCatalogDescribesTheDataSetAsDcat() {
    Call.NOBODY
        .read("/open-data/catalog")
        .statusCode(200)
        .contentType("application/ld+json")
        .body("'@type'", equalTo("dcat:Catalog"))
        .body("'dcat:dataset'.'dct:identifier'", equalTo("64882fbe-7ce3-4c93-bda6-de9bf57fb03c"))
        .body("'dcat:dataset'.'dcat:distribution'.size()", equalTo(3))
        .body("'dcat:dataset'.'dcat:distribution'[0].'dct:license'.'@id'", containsString("/CC0"));
  }

  @Test
  void aFileThatIsNotThereIsNotFound() {
    Call.NOBODY.read("/open-data/files/..%2F..%2Fpom.xml").statusCode(404);
    Call.NOBODY.read("/open-data/files/pakalpojumusniedzejudati_19990101.json").statusCode(404);
  }

  private static String as(String mediaType) {
    String body =
        given().accept(mediaType).get(REGISTER).then().statusCode(200).extract().asString();
    assertFalse(body.isEmpty());
    return body;
  }

  private static String registerNumber(String id) {
    return Call.NOBODY.read("/registrations/" + id).extract().path("registerNumber");
  }
}
