package lv.atbalsts.registry.opendata;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.SentFile;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published register, taken over: what becomes of a row, and which rows mean two things. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PublishedImportTest {

  private static final String IMPORTS = "/registrations/imports";

  @Inject AgroalDataSource database;

  private String provider;
  private String address;
  private int number;

  @BeforeEach
  void aRow() throws SQLException {
    provider = Numbers.registration();
    address = Numbers.addressCode();
    number = lastNumber() + 1;
  }

  @Test
  void anUnknownRegistrationIsWrittenWithItsProviderAndWithoutAnEnd() throws SQLException {
    String id = accepted(document(row()));
    Call.NOBODY
        .read("/registrations/" + id)
        .statusCode(200)
        .body("registerNumber", equalTo(Integer.toString(number)))
        .body("provider", equalTo(provider))
        .body("providerName", equalTo("Laipa nodaļa"))
        .body("legalStatus", equalTo("Pašvaldības iestāde"))
        .body("service.serviceType", equalTo("GROUP_HOME"))
        .body("service.municipality", equalTo("0038000"))
        .body("service.form", equalTo("ar izmitināšanu"))
        .body(
            "service.clientGroups",
            contains("personas ar redzes invaliditāti", "personas ar garīga rakstura traucējumiem"))
        .body("service.contacts.phones", contains("+371 64860090"))
        .body("service.contacts.webPages", contains("www.madona.lv"))
        .body("service.contacts.emails", contains("pasts@example.lv"))
        .body("validFrom", equalTo("2022-06-15"))
        .body("validTo", nullValue());
    Call.NOBODY
        .read("/providers?registrationNumber=" + provider)
        .body("items.name", contains("Laipa nodaļa"));
    assertEquals(number, lastNumber());
  }

  @Test
  void theSameAgainChangesNothingAndWhatDiffersIsWritten() {
    String id = accepted(document(row()));
    assertEquals(id, accepted(document(row())));
    assertEquals("\"0\"", etag(id));
    assertEquals(id, accepted(document(row().replace("\"16\"", "\"20\""))));
    assertEquals("\"1\"", etag(id));
    Call.NOBODY.read("/registrations/" + id).body("service.plannedClients", equalTo(20));
  }

  @Test
  void aProviderThatIsCalledOtherwiseIsSoInAllThatIsItsOwn() {
    String first = accepted(document(row()));
    String renamed =
        row()
            .replace("Laipa\u00a0 nodaļa ", "Laipas nams")
            .replace("pašvaldības IESTĀDE", "biedrība");
    String another =
        renamed
            .replace(address, Numbers.addressCode())
            .replace("\"" + number + "\"", "\"" + (number + 1) + "\"");

    String second = accepted(document(another));

    called("Laipas nams", first, second);
    assertEquals(second, accepted(document(another)));
    assertEquals(first, accepted(document(renamed)));
    assertEquals("\"1\"", etag(first));
    assertEquals("\"0\"", etag(second));
    accepted(document(renamed.replace("Laipas nams", "Laipu nami")));
    called("Laipu nami", first, second);
  }

  private void called(String name, String... registrations) {
    Call.NOBODY
        .read("/providers?registrationNumber=" + provider)
        .body("items.name", contains(name))
        .body("items.legalStatus", contains("Biedrība"));
    for (String id : registrations) {
      Call.NOBODY
          .read("/registrations/" + id)
          .body("providerName", equalTo(name))
          .body("legalStatus", equalTo("Biedrība"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "grupu DZĪVOKLIS|gaisa kuģis|REG-0168|SniedzamaPakalpojumaNosaukums",
        "\"Sniedz\"|\"Pārtraukts\"|REG-0171|Statuss",
        ", Madonas nov.|| REG-0170|Adrese",
        "Madona, Madonas nov.|Jelgava, Madonas nov.|REG-0170|Adrese",
        "pasts@example.lv;|pasts@;|none|"
      })
  void whatCannotBeReadIsARowsErrorWithItsColumn(
      String part, String wrong, String code, String column) {
    String sent = document(row().replace(part, wrong == null ? "" : wrong));
    if (code.equals("none")) {
      accepted(sent);
    } else {
      rejected(sent).body("items.code", contains(code)).body("items.column", contains(column));
    }
  }

  @Test
  void anUnknownServiceIsToldTheNearestNamesOnly() {
    rejected(document(row().replace("grupu DZĪVOKLIS", "grupu mājas")))
        .body("items[0].message", containsString("grupu māja"))
        .body("items[0].message", not(containsString("dienas aprūpes centrs")));
  }

  @Test
  void aMunicipalityThatTheAddressDoesNotNameMayBeAdded() {
    String unnamed = row().replace(", Madonas nov.", "");
    rejected(document(unnamed)).body("items[0].message", containsString("Pasvaldiba"));
    accepted(document(unnamed.replaceFirst("\\{", "{\"Pasvaldiba\": \"0038000\", ")));
  }

  @Test
  void aNumberOfAnotherProviderIsAmbiguous() {
    String id = accepted(document(row()));
    rejected(document(row().replace(provider, Numbers.registration())))
        .body("items.code", contains("REG-0165"))
        .body("items[0].conflicts", contains(id));
  }

  @Test
  void aServiceUnderAnotherNumberIsAmbiguous() {
    String id = accepted(document(row()));
    String another = "\"" + (number + 1) + "\"";
    rejected(document(row().replace("\"" + number + "\"", another)))
        .body("items.code", contains("REG-0166"))
        .body("items[0].conflicts", contains(id));
  }

  @Test
  void aNumberAndAPlaceThatMeanTwoRegistrationsAreAmbiguous() {
    String other = Register.provider("Divas nozīmes");
    String first = Register.registration(other, "GROUP_HOME", address);
    String second = Register.registration(other, "DAY_CENTRE", Numbers.addressCode());
    String published =
        Call.NOBODY.read("/registrations/" + second).extract().path("registerNumber");
    rejected(
            document(
                row()
                    .replace(provider, other)
                    .replace("\"" + number + "\"", "\"" + published + "\"")))
        .body("items.code", contains("REG-0166"))
        .body("items[0].conflicts", contains(first));
  }

  @Test
  void oneThatHasEndedHereIsNotTakenOverAgain() {
    String id = accepted(document(row()));
    Call.REGISTRAR
        .post("/registrations/" + id + "/exclusion", Register.exclusion("2022-06-15", "2022-06-15"))
        .statusCode(200);
    rejected(document(row())).body("items.code", contains("REG-0167"));
  }

  @Test
  void aNumberFarAboveTheLastIsRefusedAndSpoilsNothing() throws SQLException {
    int last = lastNumber();
    rejected(document(row().replace("\"" + number + "\"", "\"" + (last + 10_001) + "\"")))
        .body("items.code", contains("REG-0174"));
    assertEquals(last, lastNumber());
  }

  @Test
  void csvAndLinesAreRowsToo() {
    String csv =
        PublishedImport.EXAMPLE
            .replace("90000054572", provider)
            .replace("1331", Integer.toString(number))
            .replace("104071346", address)
            .replace("+371", "'+371");
    String id = accepted(Call.REGISTRAR.file(SentFile.CSV, csv));
    Call.NOBODY
        .read("/registrations/" + id)
        .body("service.contacts.phones", contains("+371 64860090"));
    accepted(Call.REGISTRAR.file(SentFile.NDJSON, row().replace("\n", " ") + "\n"));
  }

  @Test
  void ofManyRowsEachIsTakenByItself() {
    String second = row().replace(address, Numbers.addressCode());
    second = second.replace("\"" + number + "\"", "\"" + (number + 1) + "\"");
    String unknown = row().replace("grupu DZĪVOKLIS", "gaisa kuģis");
    ended(document(row() + "," + unknown + "," + second))
        .body("accepted", equalTo(2))
        .body("rejected", equalTo(1));
    Call.REGISTRAR
        .file(SentFile.NDJSON, row().replace("\n", " ") + "\n" + second.replace("\n", " "))
        .worked(IMPORTS)
        .body("accepted", equalTo(2));
  }

  @Test
  void aHeadsNameIsNeitherTakenInNorKept() {
    String job = ended(document(row().replace("\"Sniedz\"", "\"Nesniedz\""))).extract().path("id");
    Call.REGISTRAR
        .read("/registry/imports/" + job + "/errors")
        .statusCode(200)
        .body(not(containsString("Anna Ozola")))
        .body(containsString("Nesniedz"));
  }

  @Test
  void whatIsNotThePublishedDocumentIsRefused() {
    for (String other : new String[] {"[]", "{\"rows\": []}", "{\"data\": 1}", "{"}) {
      Call.REGISTRAR.post(IMPORTS, other).statusCode(400).body("code", equalTo("REG-0164"));
    }
  }

  private String row() {
    return """
        {"PakalpojumaSniedzejaRegistracijasNumurs": "%d", "RegistracijasNumurs": "%s",
         "PakalpojumaSniedzejaNosaukums": "Laipa\u00a0 nodaļa ", "Statuss": "Sniedz",
         "SniedzamaPakalpojumaNosaukums": "grupu DZĪVOKLIS", "PakalpojumaSniegsanasForma": "AR izmitināšanu",
         "JuridiskaisStatuss": "pašvaldības IESTĀDE", "PlanotaisKlientuSkaits": "16",
         "KlientiPecVecumaUnDzimuma": "Pilngadīgas personas (abu dzimumu)",
         "KlientuGrupas": [{"KlientuGrupasNosaukums": "Redzes invalīdi"},
           {"KlientuGrupasNosaukums": "personas ar garīga rakstura traucējumiem"}],
         "FaktiskaAdrese": {"VZDKods": %s, "Adrese": "Saieta laukums 1, Madona, Madonas nov., LV-4801"},
         "KontaktInformacija": {"Vaditajs": "Anna Ozola", "MajasLapas": [{"MajasLapa": "www.madona.lv"}],
           "Talruni": [{"Numurs": "+371 64860090"}], "Epasts": "pasts@example.lv; "}}
        """
        .formatted(number, provider, address);
  }

  private static String document(String row) {
    return "{\"data\": [" + row + "]}";
  }

  private String accepted(String document) {
    return accepted(Call.REGISTRAR.file("application/json", document));
  }

  private static String accepted(SentFile file) {
    String job =
        file.worked(IMPORTS)
            .body("status", equalTo("COMPLETED"))
            .body("rejected", equalTo(0))
            .body("accepted", equalTo(1))
            .extract()
            .path("id");
    return rows(job).extract().path("items[0].id");
  }

  private static ValidatableResponse rejected(String document) {
    return rows(ended(document).body("rejected", equalTo(1)).extract().path("id"));
  }

  private static ValidatableResponse ended(String document) {
    return Call.REGISTRAR.file("application/json", document).worked(IMPORTS);
  }

  private static ValidatableResponse rows(String job) {
    return Call.REGISTRAR.read("/registry/imports/" + job + "/rows").statusCode(200);
  }

  private static String etag(String id) {
    return Call.NOBODY.read("/registrations/" + id).extract().header("ETag");
  }

  private int lastNumber() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select last from register_counter")) {
      row.next();
      return row.getInt(1);
    }
  }
}
