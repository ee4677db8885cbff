package lv.atbalsts.local.parts;

import java.util.function.Supplier;

/**
 * The parts of this JVM: each started when it is first asked for, stopped when the JVM ends.
 *
 * <p>This class is used through {@link Across} only, so that it exists once, in the system class
 * loader, whatever class loaders Quarkus makes and closes in between.
 */
final class RunningParts {

  private static final Lazy<PostgresServer> POSTGRES = new Lazy<>(PostgresServer::startTemporary);
  private static final Lazy<KafkaServer> KAFKA = new Lazy<>(KafkaServer::startTemporary);
  private static final Lazy<TokenIssuer> ISSUER = new Lazy<>(() -> TokenIssuer.start(0));

  private RunningParts() {}

  static DatabaseServer postgres() {
    return POSTGRES.value();
  }

  static Broker kafka() {
    return KAFKA.value();
  }

  static Issuer issuer() {
    return ISSUER.value();
  }

  private static final class Lazy<T extends AutoCloseable> {

    private final Supplier<T> start;
    private T value;

    Lazy(Supplier<T> start) {
      this.start = start;
    }

    synchronized T value() {
      if (value == null) {
        value = start.get();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
      }
      return value;
    }

    private void close() {
      try {
        value.close();
      } catch (Exception e) {
        System.err.println("A local part did not stop cleanly: " + e);
      }
    }
  }
}
