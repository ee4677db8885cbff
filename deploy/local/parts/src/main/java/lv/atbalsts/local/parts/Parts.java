package lv.atbalsts.local.parts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Test resource of every service: {@code @QuarkusTestResource(Parts.class)}.
 *
 * <p>One PostgreSQL, one broker and one issuer serve all tests of a JVM. The service under test
 * gets the database named like its {@code atbalsts.service}, or like the init argument {@code
 * database}.
 */
public final class Parts implements QuarkusTestResourceLifecycleManager {

  private static final String REQUEST_KEY = "a key that hides the requests of tests only";
  private static final DatabaseServer POSTGRES = Across.reach(DatabaseServer.class, "postgres");
  private static final Broker KAFKA = Across.reach(Broker.class, "kafka");
  private static final Issuer ISSUER = Across.reach(Issuer.class, "issuer");

  private String database;

  /** The PostgreSQL of this JVM. */
  public static DatabaseServer postgres() {
    return POSTGRES;
  }

  /** The broker of this JVM; a test may stop it and must bring it back. */
  public static Broker kafka() {
    return KAFKA;
  }

  /** The token issuer of this JVM. */
  public static Issuer issuer() {
    return ISSUER;
  }

  @Override
  public void init(Map<String, String> arguments) {
    database = arguments.get("database");
  }

  @Override
  public Map<String, String> start() {
    Database its = POSTGRES.database(database == null ? TestedService.name() : database);
    return Map.ofEntries(
        Map.entry("ATBALSTS_PORT", "0"),
        Map.entry("quarkus.http.test-port", "0"),
        Map.entry("ATBALSTS_DATABASE_URL", its.jdbcUrl()),
        Map.entry("ATBALSTS_DATABASE_OWNER", its.owner()),
        Map.entry("ATBALSTS_DATABASE_OWNER_PASSWORD", its.ownerPassword()),
        Map.entry("ATBALSTS_DATABASE_APP", its.app()),
        Map.entry("ATBALSTS_DATABASE_APP_PASSWORD", its.appPassword()),
        Map.entry("ATBALSTS_KAFKA", KAFKA.bootstrap()),
        Map.entry("ATBALSTS_ISSUER", ISSUER.issuer().toString()),
        Map.entry("ATBALSTS_JWKS", ISSUER.jwks().toString()),
        Map.entry("ATBALSTS_AUDIENCE", TokenIssuer.AUDIENCE),
        Map.entry("ATBALSTS_REQUEST_KEY", REQUEST_KEY));
  }

  /** Leaves the parts running for the next test class; they stop when the JVM ends. */
  @Override
  public void stop() {}
}
