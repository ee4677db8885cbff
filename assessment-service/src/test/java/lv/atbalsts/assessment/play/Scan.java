package lv.atbalsts.assessment.play;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import lv.atbalsts.local.parts.Events;

/** Looks for secrets wherever they must not be: answers, topic, feed, log, metrics, tables. */
public final class Scan implements AutoCloseable {

  private static final String TABLES =
      "select string_agg(tablename, ',') from pg_tables where schemaname = 'public'";

  private final Logged logged = Logged.fromHere();
  private final StringBuilder answers = new StringBuilder();

  /** Takes an answer that is to be scanned, too. */
  public void told(ValidatableResponse answer) {
    answers
        .append(answer.extract().headers())
        .append('\n')
        .append(answer.extract().asString())
        .append('\n');
  }

  /** As {@link #told}, of something that must be refused. */
  public void refused(ValidatableResponse answer) {
    int status = answer.extract().statusCode();
    assertEquals(4, status / 100, () -> "not refused: " + status + answer.extract().asString());
    told(answer);
  }

  public void findsNone(String... secrets) throws SQLException {
    String metrics = SOCIAL_SERVICE.read("/q/metrics").extract().asString();
    String topic = Events.allOn("atbalsts.assessment").toString();
    for (String secret : secrets) {
      none(answers.toString(), secret, "answers");
      none(logged.text(), secret, "log");
      none(metrics, secret, "metrics");
      none(topic, secret, "topic");
      assertEquals("", tablesHolding(secret));
    }
  }

  /** The tables with a row that holds a text, plain or as bytes. */
  public static String tablesHolding(String secret) throws SQLException {
    String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
    StringBuilder found = new StringBuilder();
    for (String table : Store.asSuperuser(TABLES).split(",")) {
      String rows =
          Store.asSuperuser(
              "select count(*) from \"%s\" t where lower(t::text) like any (array['%%%s%%', '%%%s%%'])"
                  .formatted(table, secret.toLowerCase(Locale.ROOT), hex));
      found.append(rows.equals("0") ? "" : table + " ");
    }
    return found.toString();
  }

  private static void none(String text, String secret, String where) {
    int at = text.indexOf(secret);
    assertEquals(
        -1,
        at,
        () ->
            where + ": " + text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 60)));
  }

  @Override
  public void close() {
    logged.close();
  }
}
