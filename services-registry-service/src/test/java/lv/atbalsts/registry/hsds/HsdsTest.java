package lv.atbalsts.registry.hsds;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register in HSDS 3.1, held against the schemas of the specification. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class HsdsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          VersionFlag.V202012,
          factory ->
              factory.schemaMappers(
                  mappers -> mappers.mapPrefix("https://hsds.test/", "classpath:hsds-3.1/")));

  private String provider;
  private String registration;

  @BeforeEach
  void aRegistration() {
    provider = Register.provider("HSDS biedrība");
    String address = Numbers.addressCode();
    registration =
        Call.REGISTRAR
            .post(
                "/registration-applications/"
                    + Call.provider(provider)
                        .make(
                            "/registration-applications",
                            Register.applicationBody(provider, "GROUP_HOME", address, "0038000")
                                .replace(
                                    "\"webPages\": []",
                                    "\"webPages\": [\"www.madona.lv\", \"https://x.lv\", \"nav"
                                        + " lapas\",\"javascript:alert(1)\", \"//x.lv\","
                                        + " \"mailto:x@y.lv\", \"Ģimene.lv:80/ā b\",\"ftp://x.lv\","
                                        + " \"http://x.lv/ā?q=1\"]"))
                    + "/decisions",
                Register.decision("REGISTER", "2021-09-01"))
            .statusCode(200)
            .extract()
            .path("registrationId");
    Register.registration(provider, "DAY_CENTRE", address);
  }

  @ParameterizedTest
  @CsvSource({
    "services, service_list.json",
    "service_at_locations, service_at_location_list.json",
    "organizations, organization_list.json",
    "taxonomies, taxonomy.json",
    "taxonomy_terms, taxonomy_term.json"
  })
  void everyItemOfEveryPageIsAsTheSpecificationSays(String list, String schema) {
    List<JsonNode> items = new ArrayList<>();
    JsonNode page = read("/hsds/%s?per_page=7".formatted(list));
    for (int number = 1; !page.get("empty").asBoolean(); number++) {
      assertEquals(Set.of(), faults("page.json", page), page::toPrettyString);
      assertEquals(number, page.get("page_number").asInt());
      assertEquals(number == 1, page.get("first_page").asBoolean());
      assertEquals(number == page.get("total_pages").asInt(), page.get("last_page").asBoolean());
      assertEquals(page.get("contents").size(), page.get("size").asInt());
      page.get("contents").forEach(items::add);
      page = read("/hsds/%s?per_page=7&page=%d".formatted(list, number + 1));
    }
    assertEquals(page.get("total_items").asInt(), items.size());
    assertTrue(items.stream().map(each -> each.get("id")).distinct().count() == items.size());
    items.forEach(each -> valid(schema, each));
  }

  @Test
  void aServiceHasAllThatBelongsToIt() {
    JsonNode service = read("/hsds/services/" + registration);
    valid("service.json", service);
    assertEquals("grupu māja (dzīvoklis)", service.get("name").asText());
    assertEquals("active", service.get("status").asText());
    assertEquals("https://www.madona.lv", service.get("url").asText());
    assertEquals(
        List.of("https://x.lv", "http://x.lv/%C4%81?q=1"),
        service.get("additional_urls").findValuesAsText("url"));
    assertEquals("+371 64860090", service.at("/phones/0/number").asText());
    assertEquals("GROUP_HOME", service.at("/attributes/0/taxonomy_term/code").asText());
    assertEquals(
        "Saieta laukums 1, Madona",
        service.at("/service_at_locations/0/location/addresses/0/address_1").asText());
    assertEquals("HSDS biedrība", service.at("/organization/name").asText());
  }

  @Test
  void aServiceWithoutAPlaceHasTheMunicipalitiesOfItsArea() {
    String id =
        Call.REGISTRAR
            .post(
                "/registration-applications/"
                    + Register.atHome(provider, "0038000", "0040000")
                    + "/decisions",
                Register.decision("REGISTER", "2021-09-01"))
            .statusCode(200)
            .extract()
            .path("registrationId");
    JsonNode service = read("/hsds/services/" + id);
    valid("service.json", service);
    service.get("service_areas").forEach(area -> valid("service_area.json", area));
    assertEquals(
        List.of("Madonas novads", "Ogres novads"),
        service.get("service_areas").findValuesAsText("name"));
    assertEquals(
        List.of("ATVK 0038000", "ATVK 0040000"),
        service.get("service_areas").findValuesAsText("description"));
    assertFalse(service.has("service_at_locations"));
    Call.NOBODY.read("/hsds/service_at_locations/" + id).statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Saieta laukums 1, Madona, Madonas novads, LV-4801|Madona",
        "Rīgas iela 3, Cesvaine, Cesvaines nov., LV-4871|Cesvaine",
        "Kalni, Lazdonas pag., Madonas nov., LV-4824|Madonas novads",
        "Saieta laukums 1|Madonas novads"
      })
  void theCityIsTheTownOrVillageOfTheAddress(String address, String city) {
    String id =
        Call.provider(provider)
            .make(
                "/registration-applications",
                Register.applicationBody(provider, "GROUP_HOME", Numbers.addressCode(), "0038000")
                    .replace("Saieta laukums 1, Madona", address));
    String registered =
        Call.REGISTRAR
            .post(
                "/registration-applications/" + id + "/decisions",
                Register.decision("REGISTER", "2021-09-01"))
            .extract()
            .path("registrationId");
    JsonNode location = read("/hsds/services/" + registered).at("/service_at_locations/0/location");
    assertEquals(city, location.at("/addresses/0/city").asText());
    assertEquals(
        "pašvaldības vidus: adreses koordinātas nav zināmas", location.get("description").asText());
  }

  @Test
  void anOrganizationHasItsNumberAndItsServices() {
    String id =
        Call.NOBODY.read("/providers?registrationNumber=" + provider).extract().path("items[0].id");
    JsonNode organization = read("/hsds/organizations/" + id);
    valid("organization.json", organization);
    assertEquals(provider, organization.at("/organization_identifiers/0/identifier").asText());
    assertEquals(2, organization.get("services").size());
    Call.NOBODY
        .read("/hsds/services?organization_id=" + id)
        .body("total_items", equalTo(2))
        .body("contents.id", hasItem(registration));
  }

  @Test
  void servicesAtOneAddressHaveOneLocation() {
    String id =
        Call.NOBODY.read("/providers?registrationNumber=" + provider).extract().path("items[0].id");
    JsonNode page = read("/hsds/service_at_locations?organization_id=" + id);
    assertEquals(2, page.get("contents").size());
    assertEquals(page.at("/contents/0/location_id"), page.at("/contents/1/location_id"));
    valid("service_at_location.json", read("/hsds/service_at_locations/" + registration));
  }

  @Test
  void aTermFindsTheServicesOfItsType() {
    String term =
        Call.NOBODY
            .read("/hsds/taxonomy_terms?per_page=200")
            .extract()
            .path("contents.find { it.code == 'GROUP_HOME' }.id");
    Call.NOBODY
        .read("/hsds/services?per_page=200&taxonomy_term_id=" + term)
        .body("contents.name.unique()", equalTo(List.of("grupu māja (dzīvoklis)")));
    Call.NOBODY.read("/hsds/taxonomy_terms/" + term).body("code", equalTo("GROUP_HOME"));
  }

  @Test
  void anEndedRegistrationIsInactiveAndInNoList() {
    Call.REGISTRAR
        .post("/registrations/" + registration + "/exclusion", Register.exclusion("2022-03-01"))
        .statusCode(200);
    Call.NOBODY
        .read("/hsds/services/" + registration)
        .statusCode(200)
        .body("status", equalTo("inactive"));
  }

  @Test
  void aSuspendedRegistrationIsInactive() {
    Call.REGISTRAR
        .post(
            "/registrations/" + registration + "/suspensions",
            "{\"suspendedOn\": \"2022-03-01\", \"decision\": %s}"
                .formatted(Register.terms("2022-03-01", "SERVICE_NOT_GIVEN")))
        .statusCode(200);
    Call.NOBODY
        .read("/hsds/services/" + registration)
        .statusCode(200)
        .body("status", equalTo("inactive"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"page=0", "per_page=201", "page=-1"})
  void aPageOutOfRangeIsRefused(String page) {
    Call.NOBODY.read("/hsds/services?" + page).statusCode(400).body("code", equalTo("REG-0163"));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (String kind : List.of("services", "service_at_locations", "organizations", "taxonomies")) {
      Call.NOBODY.read("/hsds/" + kind + "/019a0000-0000-7000-8000-00000000ffff").statusCode(404);
    }
  }

  private static JsonNode read(String path) {
    try {
      return JSON.readTree(Call.NOBODY.read(path).statusCode(200).extract().asString());
    } catch (JsonProcessingException malformed) {
      throw new IllegalStateException(malformed);
    }
  }

  /** As the schema says, and with no name that it does not know. */
  private static void valid(String schema, JsonNode item) {
    assertEquals(Set.of(), faults(schema, item), item::toPrettyString);
    Set<String> known = names(schema);
    item.fieldNames()
        .forEachRemaining(name -> assertTrue(known.contains(name), schema + " has no " + name));
  }

  private static Set<ValidationMessage> faults(String schema, JsonNode item) {
    return SCHEMAS
        .getSchema(
            SchemaLocation.of("https://hsds.test/" + schema),
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build())
        .validate(item);
  }

  /** An organization asked for alone has its services, which only the compiled schema says. */
  private static Set<String> names(String schema) {
    try (InputStream file = HsdsTest.class.getResourceAsStream("/hsds-3.1/" + schema)) {
      Set<String> names = new HashSet<>();
      JSON.readTree(file).get("properties").fieldNames().forEachRemaining(names::add);
      names.addAll(schema.equals("organization.json") ? Set.of("services") : Set.of());
      names.addAll(schema.equals("service_at_location.json") ? Set.of("service") : Set.of());
      return names;
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
