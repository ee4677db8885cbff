package lv.atbalsts.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class KeptAnswerCleanupTest {

  private static final Caller CLERK = new Caller("old-clerk", Role.MUNICIPALITY, "0001000");

  @Inject KeptAnswerCleanup answers;
  @Inject Callers callers;
  @Inject Sql sql;

  @Test
  void whatIsOlderThanThirtyDaysIsForgottenAndNothingElse() {
    String old = kept(31);
    String young = kept(29);
    answers.forget();
    assertEquals(List.of(young), List.copyOf(keys(old, young)));
  }

  private String kept(int days) {
    String key = UUID.randomUUID().toString();
    callers.as(
        CLERK,
        () ->
            sql.update(
                """
                insert into idempotency_key (caller, key, request_hash, created_at)
                values (?, ?, '', now() - make_interval(days => ?))
                """,
                CLERK.subject(),
                key,
                days));
    return key;
  }

  private List<String> keys(String... keys) {
    return callers.as(
        CLERK,
        () ->
            sql.query(
                "select key from idempotency_key where key = any (?)",
                row -> row.getString(1),
                (Object) keys));
  }
}
