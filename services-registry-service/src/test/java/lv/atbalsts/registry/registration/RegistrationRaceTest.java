package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class RegistrationRaceTest {

  private static final int AT_ONCE = 20;

  @Inject AgroalDataSource database;

  @Test
  void ofTwentyRegistrationsOfOneKeyAtOnceOneStands() throws Exception {
    String provider = Register.provider("Viena atslēga");
    String address = Numbers.addressCode();
    List<String> applications =
        IntStream.range(0, AT_ONCE)
            .mapToObj(i -> Register.application(provider, "GROUP_HOME", address))
            .toList();
    List<Integer> statuses = registerAtOnce(applications);
    assertEquals(oneOf(200, 409), statuses);
    assertEquals(
        1, number("select count(*) from registration where provider = '" + provider + "'"));
    numbersHaveNeitherGapNorDouble();
  }

  @Test
  void registerNumbersRunWithoutGapUnderConcurrency() throws Exception {
    String provider = Register.provider("Daudz atslēgu");
    List<String> applications = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      applications.add(Register.application(provider, "GROUP_HOME", Numbers.addressCode()));
    }
    assertEquals(Collections.nCopies(AT_ONCE, 200), registerAtOnce(applications));
    numbersHaveNeitherGapNorDouble();
  }

  @Test
  void ofTwentyDecisionsOfOneApplicationOneStands() throws Exception {
    String application =
        Register.application(
            Register.provider("Viens iesniegums"), "GROUP_HOME", Numbers.addressCode());
    List<Integer> statuses =
        registerAtOnce(IntStream.range(0, AT_ONCE).mapToObj(i -> application).toList());
    assertEquals(oneOf(200, 409), statuses);
  }

  @Test
  void aSecondRegistrationOfTheKeyNamesTheFirst() {
    String provider = Register.provider("Divreiz");
    String address = Numbers.addressCode();
    String first = Register.registration(provider, "GROUP_HOME", address);
    String number = Call.NOBODY.read("/registrations/" + first).extract().path("registerNumber");
    decide(Register.application(provider, "GROUP_HOME", address))
        .statusCode(409)
        .body("code", equalTo("REG-0007"))
        .body("rule", equalTo("REG-04"))
        .body("legalBasis", equalTo("MK 385 p.5-6"))
        .body("conflicts", contains(number));
    decide(Register.application(provider, "DAY_CARE_CENTRE", address)).statusCode(200);
    decide(Register.application(provider, "GROUP_HOME", Numbers.addressCode())).statusCode(200);
  }

  @Test
  void theDatabaseItselfRefusesTwoOfOneKeyAtATime() {
    String provider = Register.provider("Datubāze");
    String address = Numbers.addressCode();
    String registration = Register.registration(provider, "GROUP_HOME", address);
    String application = Register.application(provider, "GROUP_HOME", address);
    String copy =
        """
        insert into registration (id, register_number, application_id, provider, provider_name,
          legal_status, service_type, address_code, address, municipality, form, planned_clients,
          client_age_sex, client_groups, web_pages, phones, emails, valid_from, valid_to, status,
          renewals, quality_due_on, version)
        select gen_random_uuid(), '999999', '%s', provider, provider_name,
          legal_status, service_type, address_code, address, municipality, form, planned_clients,
          client_age_sex, client_groups, web_pages, phones, emails, valid_to, null, status,
          0, quality_due_on, 0
          from registration where id = '%s'
        """
            .formatted(application, registration);
    SQLException refused = assertThrows(SQLException.class, () -> execute(copy));
    assertEquals("23P01", refused.getSQLState());
  }

  @Test
  void ofTwentyRegistrationsWithoutAPlaceOneStands() throws Exception {
    String provider = Register.provider("Bez vietas");
    List<String> applications =
        IntStream.range(0, AT_ONCE).mapToObj(i -> Register.atHome(provider, "0038000")).toList();
    assertEquals(oneOf(200, 409), registerAtOnce(applications));
  }

  @Test
  void ofTwentyRenewalsAtOnceOneStands() throws Exception {
    String id = Register.ending(Register.provider("Pagarina"), Numbers.addressCode(), "2022-08-31");
    List<Integer> statuses =
        atOnce(
            Collections.nCopies(AT_ONCE, id),
            each ->
                Call.REGISTRAR.post(
                    "/registrations/" + each + "/renewals",
                    "{\"decision\": " + Register.terms("2022-06-01", null) + "}"));
    assertEquals(oneOf(200, 422), statuses);
    Call.NOBODY.read("/registrations/" + id).body("validTo", equalTo("2027-08-31"));
  }

  private static List<Integer> oneOf(int once, int others) {
    List<Integer> statuses = new ArrayList<>(Collections.nCopies(AT_ONCE - 1, others));
    statuses.addFirst(once);
    return statuses;
  }

  private List<Integer> registerAtOnce(List<String> applications) throws Exception {
    return atOnce(applications, RegistrationRaceTest::decide);
  }

  private static List<Integer> atOnce(
      List<String> ids, Function<String, ValidatableResponse> operation) throws Exception {
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<Integer>> decisions =
          ids.stream()
              .map(id -> threads.submit(() -> operation.apply(id).extract().statusCode()))
              .toList();
      for (Future<Integer> decision : decisions) {
        statuses.add(decision.get());
      }
    }
    return statuses.stream().sorted().toList();
  }

  private static ValidatableResponse decide(String application) {
    return Call.REGISTRAR.post(
        "/registration-applications/" + application + "/decisions",
        Register.decision("REGISTER", "2021-09-01"));
  }

  private void numbersHaveNeitherGapNorDouble() throws SQLException {
    int count = number("select count(distinct register_number) from registration");
    assertEquals(count, number("select max(cast(register_number as integer)) from registration"));
    assertEquals(count, number("select last from register_counter"));
  }

  private int number(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }

  private void execute(String change) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(change);
    }
  }
}
