package lv.atbalsts.kit.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.time.OfficialDay;
import lv.atbalsts.local.parts.Database;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class RowScopeTest {

  private static final Caller RIGA = new Caller("riga", Role.MUNICIPALITY, "0001000");
  private static final Caller JELGAVA = new Caller("jelgava", Role.MUNICIPALITY, "0003000");
  private static final Caller REGION = new Caller("region", Role.REGION, "9.2.2.1./15/I/901");

  @Inject Sql sql;
  @Inject Callers callers;
  @Inject ScopeGroups groups;
  @Inject RowScope scope;
  @Inject AgroalDataSource pool;
  @Inject OfficialDay day;

  @ConfigProperty(name = "atbalsts.time.day-file")
  Path dayFile;

  private final String text = "scope " + UUID.randomUUID();

  @BeforeEach
  void rigaHasANote() {
    callers.as(
        RIGA,
        () ->
            sql.update(
                "insert into note (id, municipality, text) values (?, '0001000', ?)",
                UUID.randomUUID(),
                text));
  }

  @Test
  void theOwnerSeesItAndTheOtherMunicipalityDoesNot() {
    assertEquals(1, seenBy(RIGA, "note"));
    assertEquals(0, seenBy(JELGAVA, "note"));
  }

  @Test
  void throughAViewTheOtherMunicipalityDoesNotSeeIt() {
    assertEquals(1, seenBy(RIGA, "note_view"));
    assertEquals(0, seenBy(JELGAVA, "note_view"));
    assertEquals(0, seenBy(JELGAVA, "note_plain_view"));
  }

  @Test
  void aRegionSeesItsMembersOnly() {
    assertEquals(0, seenBy(REGION, "note"));
    asSystem(() -> groups.join("9.2.2.1./15/I/901", "0001000"));
    assertEquals(1, seenBy(REGION, "note"));
    asSystem(() -> groups.leave("9.2.2.1./15/I/901", "0001000"));
    assertEquals(0, seenBy(REGION, "note"));
  }

  @Test
  void aMemberThatLeavesAfterADayIsSeenUntilTheSystemsDayIsOver() throws Exception {
    asSystem(() -> groups.join("9.2.2.1./15/I/903", "0001000"));
    asSystem(() -> groups.leaveAfter("9.2.2.1./15/I/903", "0001000", day.today().plusDays(5)));
    Caller region = new Caller("region", Role.REGION, "9.2.2.1./15/I/903");
    assertEquals(1, seenBy(region, "note"));
    assertTrue(groups.includes("9.2.2.1./15/I/903", "0001000"));
    try {
      day.moveTo(day.today().plusDays(6));

      assertEquals(0, seenBy(region, "note"));
      assertFalse(groups.includes("9.2.2.1./15/I/903", "0001000"));
    } finally {
      Files.delete(dayFile);
    }
  }

  @Test
  void aTransactionThatHasAskedForAMemberSeesItLeave() {
    asSystem(
        () -> {
          groups.join("9.2.2.1./15/I/902", "0001000");
          assertTrue(groups.includes("9.2.2.1./15/I/902", "0001000"));
          assertFalse(groups.includes("9.2.2.1./15/I/902", "0003000"));
          groups.leave("9.2.2.1./15/I/902", "0001000");
          assertFalse(groups.includes("9.2.2.1./15/I/902", "0001000"));
        });
    assertFalse(groups.includes("9.2.2.1./15/I/902", "0001000"));
  }

  @Test
  void whoChangesAGroupSeesItsRowsAsOfThen() {
    callers.as(
        REGION,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      assertEquals(0, seen("note"));
                      scope.beyond(
                          () -> {
                            groups.join("9.2.2.1./15/I/901", "0001000");
                            return null;
                          });
                      assertEquals(1, seen("note"));
                      scope.beyond(
                          () -> {
                            assertEquals(1, seen("note"));
                            groups.leave("9.2.2.1./15/I/901", "0001000");
                            return null;
                          });
                      assertEquals(0, seen("note"));
                      return null;
                    }));
  }

  @Test
  void aGroupGivesItselfNoSight() {
    asSystem(() -> groups.leave("9.2.2.1./15/I/901", "0001000"));

    assertThrows(
        RuntimeException.class,
        () ->
            callers.as(
                REGION,
                () ->
                    QuarkusTransaction.requiringNew()
                        .call(
                            () -> {
                              groups.join("9.2.2.1./15/I/901", "0001000");
                              return null;
                            })));
    assertEquals(0, seenBy(REGION, "note"));
  }

  private void asSystem(Runnable work) {
    callers.as(
        Caller.SYSTEM,
        () -> {
          QuarkusTransaction.requiringNew().run(work);
          return null;
        });
  }

  @Test
  void workPastTheCallersRowsThatFailsEndsTheTransaction() {
    QuarkusTransactionException ended =
        assertThrows(
            QuarkusTransactionException.class,
            () ->
                callers.as(
                    JELGAVA,
                    () ->
                        QuarkusTransaction.requiringNew()
                            .call(
                                () -> {
                                  assertThrows(
                                      IllegalStateException.class,
                                      () ->
                                          scope.beyond(
                                              () -> {
                                                throw new IllegalStateException("refused");
                                              }));
                                  return null;
                                })));
    assertInstanceOf(RollbackException.class, ended.getCause());
  }

  @Test
  void withoutTheVariableTheAppRoleSeesNothing() throws Exception {
    Database notes = Parts.postgres().database("notes");
    try (Connection bare =
            DriverManager.getConnection(notes.jdbcUrl(), notes.app(), notes.appPassword());
        Statement statement = bare.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select (select count(*) from note) + (select count(*) from outbox)"
                    + " + (select count(*) from idempotency_key)")) {
      row.next();
      assertEquals(0, row.getLong(1));
    }
  }

  @Test
  void aConnectionTakenByNobodyIsToldSo() throws Exception {
    assertEquals(1, seenBy(RIGA, "note"));
    for (int i = 0; i < 20; i++) {
      try (Connection connection = pool.getConnection();
          Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("select count(*) from note")) {
        row.next();
        assertEquals(0, row.getLong(1));
      }
    }
  }

  @Test
  void aRowOfAnotherMunicipalityCannotBeWritten() {
    assertThrows(
        Sql.SqlFailure.class,
        () ->
            callers.as(
                JELGAVA,
                () ->
                    sql.update(
                        "insert into note (id, municipality, text) values (?, '0001000', 'x')",
                        UUID.randomUUID())));
  }

  @Test
  void overHttpAnotherMunicipalityIsNotFound() {
    given()
        .auth()
        .oauth2(Tokens.of("MUNICIPALITY", "0003000"))
        .contentType("application/json")
        .body("{\"municipality\":\"0001000\",\"text\":\"x\"}")
        .post("/jottings")
        .then()
        .statusCode(404);
    List<String> texts =
        given().auth().oauth2(Tokens.of("MUNICIPALITY", "0003000")).get("/jottings").as(List.class);
    assertTrue(texts.stream().noneMatch(text::equals));
  }

  @Test
  void aServiceWhoseRoleOwnsTheTablesOrIsSuperuserRefusesToStart() {
    Database notes = Parts.postgres().database("notes");
    assertTrue(refusal(notes.owner(), notes.ownerPassword()).contains("the owner of the tables"));
    PGSimpleDataSource superuser = new PGSimpleDataSource();
    superuser.setUrl(Parts.postgres().superuserJdbcUrl());
    assertTrue(
        assertThrows(IllegalStateException.class, () -> DatabaseRoleGuard.refuseBypass(superuser))
            .getMessage()
            .contains("is a superuser"));
  }

  private static String refusal(String user, String password) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(Parts.postgres().database("notes").jdbcUrl());
    database.setUser(user);
    database.setPassword(password);
    return assertThrows(IllegalStateException.class, () -> DatabaseRoleGuard.refuseBypass(database))
        .getMessage();
  }

  private long seenBy(Caller caller, String relation) {
    return callers.as(caller, () -> seen(relation));
  }

  private long seen(String relation) {
    return sql.query(
            "select count(*) from " + relation + " where text = ?", row -> row.getLong(1), text)
        .getFirst();
  }
}
