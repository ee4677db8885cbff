package lv.atbalsts.assessment.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who can do anything with the database, but has not the key. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class TamperTest {

  private static final String MUNICIPALITY = "0044000";

  private static Chain chain;

  @Inject LogCheckpointPublisher publisher;

  @BeforeEach
  void aChainOfFive() throws SQLException {
    if (chain == null) {
      chain = Chain.of(MUNICIPALITY, 5);
      chain.copy();
    }
  }

  @AfterEach
  void restored() throws SQLException {
    chain.rollBack();
    Store.tamper("delete from outbox where subject = '" + LogHead.chain(MUNICIPALITY) + "'");
  }

  @Test
  void anUntouchedChainIsWhole() {
    chain
        .verified()
        .body("municipality", equalTo(MUNICIPALITY))
        .body("whole", equalTo(true))
        .body("entries", equalTo(5))
        .body("head", matchesPattern("[0-9a-f]{64}"))
        .body("firstBad", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at = at + interval '1 microsecond'",
        "actor = 'somebody'",
        "organisation = null",
        "role = 'AUDITOR'",
        "purpose = 'SUPERVISION'",
        "operation = 'SEARCH_HIT'",
        "refused = 404",
        "client_id = gen_random_uuid()",
        "id = gen_random_uuid()",
        "previous = decode(repeat('00', 32), 'hex')",
        "hash = decode(repeat('00', 32), 'hex')"
      })
  void aFlippedFieldIsFoundInItsRow(String change) throws SQLException {
    chain.tamper("update access_log set " + change + " where # and position = 3");
    firstBad(3, chain.id(3), "ENTRY_CHANGED");
  }

  @Test
  void anEntryUnderAKeyThatIsNotOursIsFound() throws SQLException {
    chain.tamper("update access_log set key_id = key_id + 1 where # and position = 3");
    firstBad(3, chain.id(3), "KEY_UNKNOWN");
  }

  @Test
  void anEntryRemovedInTheMiddleIsMissing() throws SQLException {
    chain.tamper("delete from access_log where # and position = 3");
    firstBad(3, null, "ENTRY_MISSING");
  }

  @Test
  void anEntryRemovedAndTheLaterOnesMovedUpIsFound() throws SQLException {
    chain.tamper(
        "delete from access_log where # and position = 3",
        "update access_log set position = position - 1 where # and position = 4",
        "update access_log set position = position - 1 where # and position = 5");
    firstBad(3, chain.id(3), "ENTRY_CHANGED");
  }

  @Test
  void twoSwappedEntriesAreFoundAtTheFirst() throws SQLException {
    chain.tamper(
        "update access_log set position = 99 where # and position = 2",
        "update access_log set position = 2 where # and position = 4",
        "update access_log set position = 4 where # and position = 99");
    firstBad(2, chain.id(2), "ENTRY_CHANGED");
  }

  @Test
  void anEntryOfAnotherChainIsFound() throws SQLException {
    Chain.of("0045000", 3);
    chain.tamper(
        "delete from access_log where # and position = 3",
        "update access_log set municipality = '"
            + MUNICIPALITY
            + "' where municipality = '0045000' and position = 3");
    firstBad(3, chain.id(3), "ENTRY_CHANGED");
  }

  @Test
  void aTailCutOffIsMissing() throws SQLException {
    chain.tamper("delete from access_log where # and position > 3");
    firstBad(4, null, "ENTRY_MISSING");
  }

  @Test
  void aTailCutOffWithTheHeadRewrittenIsFoundAndNothingIsServed() throws SQLException {
    chain.tamper(
        "delete from access_log where # and position > 3",
        "update access_log_head set entries = 3, hash = (select hash from access_log where # and position = 3) where #");
    firstBad(3, chain.id(3), "HEAD_CHANGED");
    chain.read().statusCode(500);
  }

  @Test
  void anEntryWithoutTheHeadIsBeyondIt() throws SQLException {
    chain.grow(1);
    chain.tamper(
        "delete from access_log_head where #",
        "insert into access_log_head select * from tamper.head");
    firstBad(6, chain.id(6), "BEYOND_HEAD");
    chain.read().statusCode(500);
  }

  @Test
  void aHeadRemovedIsFoundAndNothingIsServed() throws SQLException {
    chain.tamper("delete from access_log_head where #");
    firstBad(5, chain.id(5), "HEAD_MISSING");
    chain.read().statusCode(500);
  }

  @Test
  void aRollBackFitsTogetherAndOnlyAWitnessTellsIt() throws SQLException {
    chain.grow(2);
    String witness = chain.witness();
    chain.rollBack();
    chain.verified().body("whole", equalTo(true));
    firstBad(chain.verified(witness), 6, null, "SHORTER_THAN_WITNESSED");
    chain.grow(3);
    chain.verified().body("whole", equalTo(true));
    firstBad(chain.verified(witness), 7, chain.id(7), "DIFFERS_FROM_WITNESSED");
  }

  @Test
  void aRollBackBehindASealIsFoundWithoutAWitness() throws SQLException {
    chain.grow(2);
    publisher.publish();
    chain.verified().body("whole", equalTo(true)).body("sealedEntries", equalTo(7));
    chain.rollBack();
    firstBad(6, null, "SHORTER_THAN_SEALED");
    chain.grow(3);
    firstBad(7, chain.id(7), "DIFFERS_FROM_SEALED");
  }

  @Test
  void aChainThatDoesNotCarryOnItsSealIsNotSealedAnew() throws SQLException {
    chain.grow(2);
    publisher.publish();
    chain.rollBack();
    chain.grow(3);
    publisher.publish();
    chain.verified().body("entries", equalTo(8)).body("sealedEntries", equalTo(7));
  }

  @Test
  void whatCannotBeReadOfOneChainKeepsNoOtherFromBeingSealed() throws SQLException {
    publisher.publish();
    Store.tamper(
        "update outbox set data = '[]', sent_at = coalesce(sent_at, now()) where subject = '"
            + LogHead.chain(MUNICIPALITY)
            + "'");
    Chain other = Chain.of("0052000", 2);
    publisher.publish();
    other.verified().body("entries", equalTo(2)).body("sealedEntries", equalTo(2));
  }

  @Test
  void everythingRemovedIsFoundByTheSeal() throws SQLException {
    publisher.publish();
    chain.tamper("delete from access_log where #", "delete from access_log_head where #");
    firstBad(1, null, "SHORTER_THAN_SEALED");
  }

  @Test
  void whatAWitnessSawOfAWholeChainStillHoldsWhenItHasGrown() {
    String witness = chain.witness();
    chain.grow(2);
    chain.verified(witness).body("whole", equalTo(true)).body("entries", equalTo(7));
  }

  private static void firstBad(int position, String id, String fault) {
    firstBad(chain.verified(), position, id, fault);
  }

  private static void firstBad(
      ValidatableResponse verified, int position, String id, String fault) {
    verified
        .body("whole", equalTo(false))
        .body("firstBad.position", equalTo(position))
        .body("firstBad.id", equalTo(id == null ? null : UUID.fromString(id).toString()))
        .body("firstBad.fault", equalTo(fault));
  }
}
