package lv.atbalsts.assessment.rotation;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import lv.atbalsts.assessment.confidential.ChangeKeyset;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Columns;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class RotationTest {

  private static final int PEOPLE = 150;
  private static final int SAMPLE = 12;
  private static final Duration BREATH = Duration.ofMillis(20);
  private static final Duration SOON = Duration.ofSeconds(90);

  @Inject PersonalDataEncryption encryption;

  @ConfigProperty(name = "atbalsts.keyset.file")
  String keyset;

  private final List<Known> people = new CopyOnWriteArrayList<>();
  private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void peopleAreRecordedAndFoundWhileTheKeysChangeAndTheOldKeyIsNeededNoMore() throws Exception {
    for (int i = 0; i < PEOPLE; i++) {
      people.add(recorded());
    }
    String assessment = assessed(people.getFirst().id());
    String old = Codes.old();
    Known renamed = withFormerCode(old);
    String job = File.worked(SOCIAL_SERVICE, "/clients/imports", "{").extract().path("id");
    String before = HexFormat.of().formatHex(encryption.sealedPrefix());
    assertThat(under(before), hasItems("import_chunk.content", "person_key.wrapped"));
    change("add");
    change("promote");
    AtomicBoolean done = new AtomicBoolean();
    List<Thread> traffic = traffic(done);
    String rotation = Call.AUDITOR.make("/key-rotations", Map.of());
    Call.AUDITOR
        .post("/key-rotations", Map.of())
        .statusCode(409)
        .body("code", equalTo("ASM-0160"))
        .body("conflicts", contains(rotation));
    int first = left(rotation);
    await().atMost(SOON).pollInterval(Duration.ofMillis(5)).until(() -> left(rotation) < first);
    Call.AUDITOR
        .post("/key-rotations/" + rotation + "/stop", Map.of())
        .statusCode(200)
        .body("status", equalTo("STOPPED"));
    int whenStopped = left(rotation);
    assertTrue(whenStopped > 0, "it was stopped in the middle");
    Thread.sleep(500);
    assertEquals(whenStopped, left(rotation));
    sample().forEach(Known::assertThere);
    Call.AUDITOR.post("/key-rotations/" + rotation + "/resumption", Map.of()).statusCode(200);
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                Call.AUDITOR
                    .read("/key-rotations/" + rotation)
                    .body("left.findAll { it.value > 0 }", anEmptyMap())
                    .body("status", equalTo("COMPLETED")));
    done.set(true);
    for (Thread each : traffic) {
      each.join();
    }
    assertEquals(List.of(), new ArrayList<>(failures));
    assertEquals(0, left(rotation));
    assertEquals(List.of(), under(before));
    change("drop");
    sample().forEach(Known::assertThere);
    Dossier.search(SOCIAL_SERVICE, old).body("items.id", contains(renamed.id()));
    Dossier.opened(Case.ASSESSOR, "/assessments/" + assessment)
        .statusCode(200)
        .body("answers.A1_TYPE", equalTo("2"));
    SOCIAL_SERVICE.read("/assessment/imports/" + job + "/errors").statusCode(200);
    Call.AUDITOR
        .post("/key-rotations/" + rotation + "/stop", Map.of())
        .statusCode(409)
        .body("from", equalTo("COMPLETED"));
  }

  @Test
  void onlyTheAuditorRotatesKeys() {
    String path = "/key-rotations/" + UUID.randomUUID();
    SOCIAL_SERVICE.post("/key-rotations", Map.of()).statusCode(403);
    Call.NOBODY.post("/key-rotations", Map.of()).statusCode(401);
    for (String step : List.of("/stop", "/resumption")) {
      Case.REGION.post(path + step, Map.of()).statusCode(403);
      Call.NOBODY.post(path + step, Map.of()).statusCode(401);
      Call.AUDITOR.post(path + step, Map.of()).statusCode(404);
    }
    SOCIAL_SERVICE.read(path).statusCode(403);
    Call.AUDITOR.read(path).statusCode(404);
  }

  private void change(String how) throws Exception {
    ChangeKeyset.main(new String[] {keyset, how});
    encryption.lookAtKeys();
  }

  /** Threads that record people, and threads that read and find them. */
  private List<Thread> traffic(AtomicBoolean done) {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      threads.add(Thread.ofPlatform().start(() -> until(done, () -> people.add(recorded()))));
      threads.add(Thread.ofPlatform().start(() -> until(done, () -> anyone().assertThere())));
    }
    return threads;
  }

  private void until(AtomicBoolean done, Runnable step) {
    try {
      while (!done.get()) {
        step.run();
        Thread.sleep(BREATH);
      }
    } catch (Throwable failure) {
      failures.add(failure);
    }
  }

  private Known anyone() {
    return people.get(ThreadLocalRandom.current().nextInt(people.size()));
  }

  /** Some from before the rotation, and the last that were recorded while it ran. */
  private List<Known> sample() {
    List<Known> all = List.copyOf(people);
    return Stream.concat(
            all.subList(0, SAMPLE).stream(), all.subList(all.size() - SAMPLE, all.size()).stream())
        .toList();
  }

  private static Known recorded() {
    Form person = Person.adult();
    return new Known(Case.client(person), (String) person.get("personalCode"));
  }

  private static Known withFormerCode(String old) {
    String next = Codes.next();
    String id = Case.client(Person.adult().with("personalCode", old));
    SOCIAL_SERVICE
        .post(
            "/clients/" + id + "/personal-code",
            Map.of("personalCode", next, "replacedOn", "2019-09-02"))
        .statusCode(204);
    return new Known(id, next);
  }

  /** Somebody's assessment, whose answers are sealed. */
  private static String assessed(String id) {
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(id, "ADULT_GRT"));
    return Case.assessed(Case.adultAssessment(enrolment), "SUBMITTED");
  }

  /** The columns, whichever they are, with something that is sealed under this key. */
  private static List<String> under(String prefix) throws SQLException {
    List<String> found = new ArrayList<>();
    for (String column : Columns.ofBytes()) {
      String[] parts = column.split("\\.");
      String rows =
          Store.asSuperuser(
              "select count(*) from %s where encode(substring(%s from 1 for 5), 'hex') = '%s'"
                  .formatted(parts[0], parts[1], prefix));
      if (!rows.equals("0")) {
        found.add(column);
      }
    }
    return found;
  }

  private static int left(String rotation) {
    Map<String, Integer> left =
        Call.AUDITOR.read("/key-rotations/" + rotation).statusCode(200).extract().path("left");
    return left.values().stream().mapToInt(Integer::intValue).sum();
  }

  private record Known(String id, String code) {

    void assertThere() {
      Dossier.read(SOCIAL_SERVICE, id).statusCode(200).body("personalCode", equalTo(code));
      Dossier.search(SOCIAL_SERVICE, code).body("items.id", contains(id));
    }
  }
}
