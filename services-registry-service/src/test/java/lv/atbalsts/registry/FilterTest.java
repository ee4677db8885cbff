package lv.atbalsts.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Places;
import lv.atbalsts.registry.play.Plans;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;

/** Lists are asked for by what a caller works with; all conditions hold. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class FilterTest {

  @Inject Plans plans;

  @Test
  void providersByTheMunicipalityOfTheirSeat() {
    String list = "/providers?registrationNumber=" + Register.provider("Biedrība \\\"Zari\\\"");
    Call.NOBODY.read(list + "&municipality=0038000").body("items.size()", equalTo(1));
    Call.NOBODY.read(list + "&municipality=0110000").body("items.size()", equalTo(0));
  }

  @Test
  void applicationsByProviderServiceTypeAndMunicipality() {
    String provider = Register.provider("Biedrība \\\"Saknes\\\"");
    String application = Register.application(provider, "GROUP_HOME", Numbers.addressCode());
    String list = "/registration-applications?provider=" + provider;
    Call.REGISTRAR
        .read(list + "&serviceType=GROUP_HOME&municipality=0038000&status=APPLIED")
        .body("items.id", contains(application));
    Call.REGISTRAR.read(list + "&serviceType=DAY_CARE_CENTRE").body("items.size()", equalTo(0));
    Call.REGISTRAR.read(list + "&municipality=0110000").body("items.size()", equalTo(0));
  }

  @Test
  void applicationsByTheDayOnWhichTheyAreDue() {
    String provider = Register.provider("Biedrība \\\"Termiņi\\\"");
    String application =
        Call.provider(provider)
            .make(
                "/registration-applications",
                Register.applicationBody(provider, "GROUP_HOME", Numbers.addressCode(), "0038000"));
    String list = "/registration-applications?provider=" + provider + "&due-by=";
    Call.REGISTRAR.read(list + "2021-08-31").body("items.size()", equalTo(0));
    Call.REGISTRAR
        .read(list + "2021-09-01")
        .body("items.id", contains(application))
        .body("items.decideBy", contains("2021-09-01"))
        .body("items.municipality", contains("0038000"));
    Call.REGISTRAR
        .post(
            "/registration-applications/" + application + "/decisions",
            Register.decision("POSTPONE", "2021-08-20"))
        .statusCode(200);
    Call.REGISTRAR.read(list + "2021-09-18").body("items.size()", equalTo(0));
    Call.REGISTRAR.read(list + "2021-09-19").body("items.completeBy", contains("2021-09-19"));
  }

  @Test
  void capacitiesPricesAndAgreementsByProvider() {
    Places places = Places.of(3);
    Places.of(1);
    String price =
        Call.provider(places.provider())
            .make(
                "/prices",
                """
                {"registrationId": "%s", "terms": {"amount": {"amount": "24.50", "currency": "EUR"},
                 "unit": "DAY", "from": "2022-01-01"}}
                """
                    .formatted(places.registration()));
    String agreement = places.agreed(Places.MADONA, 1, "2022-07-01", null);
    String of = "?provider=" + places.provider();
    Call.NOBODY.read("/capacities" + of).body("items.id", contains(places.capacity()));
    Call.NOBODY.read("/prices" + of).body("items.id", contains(price));
    Call.municipality(Places.MADONA)
        .read("/cooperation-agreements" + of)
        .body("items.id", contains(agreement));
  }

  @Test
  void institutionsByKindAndMunicipalityAndBranchesByStatus() {
    String institution =
        Call.MINISTRY.make(
            "/institutions",
            """
            {"name": "Filtru centrs", "kind": "BSAC", "municipality": "0051000",
             "recordedOn": "2021-08-02"}
            """);
    String branch =
        Call.MINISTRY.make(
            "/institutions/" + institution + "/branches",
            "{\"name\": \"Filtru filiāle\", \"municipality\": \"0051000\"}");
    String list = "/institutions?municipality=0051000";
    Call.MINISTRY.read(list + "&kind=BSAC").body("items.id", contains(institution));
    Call.MINISTRY.read(list + "&kind=VSAC").body("items.size()", equalTo(0));
    String branches = "/institutions/" + institution + "/branches?status=";
    Call.MINISTRY.read(branches + "OPEN").body("items.id", contains(branch));
    Call.MINISTRY.read(branches + "CLOSED").body("items.size()", equalTo(0));
  }

  @Test
  void plansByProjectAndStatusAndPlacesByProjectAndServiceType() {
    String project = Numbers.project();
    String plan = plans.draft(project);
    String places = plans.places(project, plan);
    String list = "/di-plans?projectNumber=" + project;
    Call.COUNCIL.read(list + "&status=DRAFT").body("items.id", contains(plan));
    Call.COUNCIL.read(list + "&status=APPROVED").body("items.size()", equalTo(0));
    String lines = "/places?version=1&projectNumber=" + project;
    Call.COUNCIL.read(lines + "&serviceType=DAY_CARE_CENTRE").body("items.id", contains(places));
    Call.COUNCIL.read(lines + "&serviceType=GROUP_HOME").body("items.size()", equalTo(0));
    Call.COUNCIL
        .read(lines + "&measure=9.3.1.1&targetGroup=ADULT_GRT")
        .body("items.id", contains(places));
    Call.COUNCIL.read(lines + "&measure=9.2.2.1").body("items.size()", equalTo(0));
    Call.COUNCIL.read(lines + "&targetGroup=CHILD_FT").body("items.size()", equalTo(0));
  }

  @Test
  void aProjectsNumberIsFoundHoweverItIsSpelt() {
    String project = Numbers.project();
    String plan = plans.draft(project);
    String places = plans.places(project, plan);
    String spelt = " " + project.toLowerCase(Locale.ROOT);
    Call.COUNCIL.read("/di-plans?projectNumber=" + spelt).body("items.id", contains(plan));
    Call.COUNCIL
        .read("/places?version=1&projectNumber=" + spelt)
        .body("items.id", contains(places));
  }
}
