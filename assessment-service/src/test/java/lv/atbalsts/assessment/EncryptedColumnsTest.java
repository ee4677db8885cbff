package lv.atbalsts.assessment;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.atbalsts.assessment.client.ClientTables;
import lv.atbalsts.assessment.confidential.AssociatedData;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Ciphertext;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Columns;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.FullRecord;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Asks the catalogue for whatever is sealed of a person: a column that comes later fails here until
 * it is listed, played, bound to its column and row, encrypted anew with a new key and shut by
 * erasure.
 */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class EncryptedColumnsTest {

  /** Encrypted with the key of the person whose row it is, bound to table, column and id. */
  private static final List<String> OF_A_PERSON =
      List.of(
          "assessment.answers",
          "assessment.recommendation",
          "assessment.result",
          "assessment_revision.answers",
          "assessment_revision.recommendation",
          "assessment_revision.result",
          "client.family_name",
          "client.given_name",
          "client.personal_code",
          "emergency_access.explanation",
          "former_code.code",
          "name_fingerprint.words",
          "support_plan.texts",
          "way_out_step.mentor_name");

  /** Bytes that are no one person's text, and why they may stand. */
  private static final Map<String, String> OTHER_BYTES =
      Map.ofEntries(
          Map.entry("access_log.hash", "the entry's own hash in its chain"),
          Map.entry("access_log.previous", "the hash of the entry before"),
          Map.entry("access_log_head.hash", "the hash of the last entry"),
          Map.entry("access_log_head.mac", "the authentication code of where a chain ends"),
          Map.entry("client.personal_code_hash", "a keyed hash, renewed as CLIENT_HASHES"),
          Map.entry("dead_letter.record", "another service's event, which names no person"),
          Map.entry("former_code.code_hash", "a keyed hash, renewed as FORMER_CODE_HASHES"),
          Map.entry("import_chunk.content", "of many persons, renewed as IMPORT_CHUNKS"),
          Map.entry("name_fingerprint.hash", "a keyed hash, renewed as NAME_HASHES"),
          Map.entry("person_key.wrapped", "the person's key, renewed as PERSON_KEYS"));

  /** Readable columns that are named like what is sealed, and why they may stand. */
  private static final Map<String, String> READABLE =
      Map.of(
          "client.birth_date", "rules ask for it; of the erased, the first day of the year",
          "idempotency_key.answer", "an answer to a change, which tells no name",
          "known_registration.address", "public, of a provider",
          "known_registration.provider_name", "public, of a provider",
          "methodology.code", "of a methodology",
          "plan_line.goal", "the goal's id; its words are in the plan's texts",
          "service_limit.note", "of a limit",
          "way_out_step.code", "where to, or with what outcome, from a list");

  @Inject PersonalDataEncryption encryption;
  @Inject Callers callers;
  @Inject Sql sql;
  @Inject ClientTables tables;

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void everyColumnOfBytesIsSealedForAPersonOrSaysWhyNot() throws SQLException {
    assertEquals(
        Stream.concat(OF_A_PERSON.stream(), OTHER_BYTES.keySet().stream()).sorted().toList(),
        Columns.ofBytes());
  }

  @Test
  void noOtherColumnThatIsNamedLikeWhatIsSealedIsReadable() throws SQLException {
    assertEquals(
        READABLE.keySet().stream().sorted().toList(),
        Columns.which(
            """
            data_type <> 'bytea' and column_name ~
              'name|code|birth|phone|mail|address|answer|recommend|explanation|diagnos|note|text|goal|risk'
            """));
  }

  @Test
  void whatIsSealedOpensAtItsPlaceAndWithThePersonsKeyOnly() throws SQLException {
    UUID person = UUID.fromString(FullRecord.played(Person.adult()));
    UUID another = UUID.fromString(Case.client(Person.adult()));
    inTheService(
        () -> {
          List<Ciphertext> sealed = Ciphertext.of(person, OF_A_PERSON, sql);
          assertEquals(OF_A_PERSON, columns(sealed), "not played");
          PersonCipher own = encryption.cipherOf(person);
          PersonCipher others = encryption.cipherOf(another);
          for (Ciphertext each : sealed) {
            assertFalse(own.decrypt(each.associatedData(), each.bytes()).isEmpty());
            shut(each, where -> others.decrypt(where, each.bytes()));
            shut(each, where -> encryption.decrypt(where, each.bytes()));
            shut(each, where -> own.decrypt(otherRow(where), each.bytes()));
            for (Ciphertext other : sealed) {
              if (other != each) {
                shut(each, where -> own.decrypt(other.associatedData(), each.bytes()));
              }
            }
          }
        });
  }

  @Test
  void noSealedColumnIsForgottenWhenAPersonIsGivenAnotherKey() throws SQLException {
    UUID person = UUID.fromString(FullRecord.played(Person.adult()));
    inTheService(
        () -> {
          PersonCipher before = encryption.cipherOf(person);
          PersonCipher after = encryption.newCipher(person, Programme.DOBELE);
          tables.reencrypt(person, before, after);
          List<Ciphertext> sealed = Ciphertext.of(person, OF_A_PERSON, sql);
          assertEquals(OF_A_PERSON, columns(sealed), "not played");
          for (Ciphertext each : sealed) {
            shut(each, where -> before.decrypt(where, each.bytes()));
            assertFalse(after.decrypt(each.associatedData(), each.bytes()).isEmpty());
          }
        });
  }

  @Test
  void nothingOfWhoIsErasedOpensAnyMoreAlsoFromBeforeAMerge() throws SQLException {
    UUID kept = UUID.fromString(Case.client(Person.adult()));
    UUID duplicate =
        UUID.fromString(FullRecord.played(Person.adult().with("personalCode", Codes.old())));
    List<Ciphertext> asRecorded = sealed(duplicate);
    merge(kept, duplicate);
    List<Ciphertext> asMerged = sealed(kept);
    assertEquals(OF_A_PERSON, columns(asMerged), "not played");
    Map<String, Call> readings = FullRecord.readings(kept.toString());
    readings.forEach((path, caller) -> Dossier.opened(caller, path).statusCode(200));
    FullRecord.ended(kept.toString());
    SOCIAL_SERVICE
        .post("/clients/" + kept + "/erasure", Map.of("reason", "ENTERED_IN_ERROR"))
        .statusCode(204);
    readings.forEach((path, caller) -> Dossier.opened(caller, path).statusCode(410));
    assertEquals(
        "2",
        Store.asSuperuser(
            "select count(*) from person_key where wrapped is null and person in ('%s', '%s')"
                .formatted(kept, duplicate)));
    List<Ciphertext> left = sealed(kept);
    assertEquals(
        OF_A_PERSON.stream()
            .filter(each -> !each.matches("(client|former_code|name_fingerprint)\\..*"))
            .toList(),
        columns(left));
    inTheService(
        () -> {
          assertThrows(Refusal.class, () -> encryption.cipherOf(kept));
          assertThrows(Refusal.class, () -> encryption.cipherOf(duplicate));
          Stream.of(asRecorded, asMerged, left)
              .flatMap(List::stream)
              .forEach(each -> shut(each, where -> encryption.decrypt(where, each.bytes())));
        });
  }

  private static void shut(Ciphertext sealed, Function<AssociatedData, String> opening) {
    assertThrows(
        IllegalStateException.class, () -> opening.apply(sealed.associatedData()), sealed::column);
  }

  private static AssociatedData otherRow(AssociatedData where) {
    return AssociatedData.of(where.table(), where.column(), UUID.randomUUID());
  }

  private static List<String> columns(List<Ciphertext> sealed) {
    return sealed.stream().map(Ciphertext::column).distinct().sorted().toList();
  }

  private List<Ciphertext> sealed(UUID person) {
    return callers.as(
        Caller.SYSTEM,
        () ->
            QuarkusTransaction.requiringNew().call(() -> Ciphertext.of(person, OF_A_PERSON, sql)));
  }

  /** Looks, and leaves everything as it was. */
  private void inTheService(Runnable look) {
    callers.as(
        Caller.SYSTEM,
        () -> {
          QuarkusTransaction.begin();
          try {
            look.run();
          } finally {
            QuarkusTransaction.rollback();
          }
          return null;
        });
  }

  private static void merge(UUID kept, UUID duplicate) {
    SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .contentType("application/json")
        .body(Map.of("duplicate", duplicate))
        .post("/clients/" + kept + "/merge")
        .then()
        .statusCode(204);
  }
}
