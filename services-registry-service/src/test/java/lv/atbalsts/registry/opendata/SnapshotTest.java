package lv.atbalsts.registry.opendata;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Register;
import lv.atbalsts.registry.registration.PublishedEntry;
import lv.atbalsts.registry.registration.PublishedRegister;
import org.junit.jupiter.api.Test;

/** What is read while others write, and the files of the night. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class SnapshotTest {

  /** More than a cursor brings at once. */
  private static final int MANY = 2_500;

  private static final LocalDate LONG_AGO = LocalDate.of(2010, 6, 1);

  @Inject AgroalDataSource database;
  @Inject PublishedRegister register;
  @Inject OpenDataDesk desk;

  @Test
  void whatIsCommittedWhileItIsReadIsNotInIt() {
    String provider = Register.provider("Pirms");
    execute(manyOf(provider));
    List<String> names = new ArrayList<>();
    QuarkusTransaction.requiringNew()
        .run(() -> register.forEach(LONG_AGO, entry -> renamedMeanwhile(entry, provider, names)));
    assertEquals(MANY, names.size());
    assertEquals(List.of("Pirms"), names.stream().distinct().toList());
  }

  private void renamedMeanwhile(PublishedEntry entry, String provider, List<String> names) {
    if (names.isEmpty()) {
      inAnotherTransaction(
          "update registration set provider_name = 'Pēc' where provider = '%s'"
              .formatted(provider));
    }
    if (entry.provider().equals(provider)) {
      names.add(entry.providerName());
    }
  }

  @Test
  void ofTwoInstancesOneMakesTheFilesOfADay() throws Exception {
    LocalDate day = LocalDate.of(2022, 6, 14);
    List<Boolean> made = new ArrayList<>();
    try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
      List<Future<Boolean>> all =
          IntStream.range(0, 4).mapToObj(i -> instances.submit(() -> made(day))).toList();
      for (Future<Boolean> each : all) {
        made.add(each.get());
      }
    }
    assertEquals(List.of(false, false, false, true), made.stream().sorted().toList());
  }

  @Test
  void theFilesOfADayAreListedWithTheChecksumOfWhatIsDownloaded() throws Exception {
    LocalDate day = LocalDate.of(2022, 6, 13);
    made(day);
    List<Map<String, Object>> files =
        Call.NOBODY
            .read("/open-data/files?limit=200")
            .statusCode(200)
            .extract()
            .path("items.findAll { it.day == '%s' }".formatted(day));
    assertEquals(3, files.size());
    for (Map<String, Object> file : files) {
      byte[] content =
          given().accept("*/*").get("/open-data/files/" + file.get("name")).asByteArray();
      assertEquals(file.get("bytes"), content.length);
      assertEquals(
          file.get("sha256"),
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    }
    assertEquals(1, files.stream().map(file -> file.get("registrations")).distinct().count());
  }

  @Test
  void theFileOfTheDayIsMadeFromTheStartOn() {
    assertTrue(desk.keepsFiles());
    Call.NOBODY.read("/open-data/files/pakalpojumusniedzejudati_20220615.csv").statusCode(200);
  }

  private boolean made(LocalDate day) {
    return QuarkusTransaction.requiringNew().call(() -> desk.makeFiles(day));
  }

  /** Their numbers follow the last one, so that the register has no gap. */
  private static String manyOf(String provider) {
    return """
        with last as (update register_counter set last = last + %2$d returning last)
        insert into registration (id, register_number, provider, provider_name, legal_status,
          service_type, address_code, address, municipality, form, planned_clients, client_age_sex,
          client_groups, web_pages, phones, emails, valid_from, valid_to, status, ended_on,
          renewals, quality_due_on, version)
        select gen_random_uuid(), last - %2$d + i, '%1$s', 'Pirms', 'Biedrība', 'GROUP_HOME', i,
          'Iela ' || i, '0038000', 'ar izmitināšanu', 1, 'citi', '{}', '{}', '{}', '{}',
          '2010-01-01', '2010-12-31', 'EXPIRED', '2011-01-01',
          0, '2013-01-01', 0
        from last, generate_series(1, %2$d) as i
        """
        .formatted(provider, MANY);
  }

  private void inAnotherTransaction(String change) {
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      other.submit(() -> execute(change)).get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void execute(String change) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(change);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
