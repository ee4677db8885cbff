package lv.atbalsts.local.system;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import lv.atbalsts.local.parts.Database;
import lv.atbalsts.local.parts.KafkaServer;
import lv.atbalsts.local.parts.LogTail;
import lv.atbalsts.local.parts.PostgresServer;
import lv.atbalsts.local.parts.TokenIssuer;

/** PostgreSQL, Kafka and the token issuer: what the services stand on. */
final class EmbeddedParts implements AutoCloseable {
  private static final int TAIL = 20;

  /** With so little PostgreSQL cannot write any more: a segment of its log has 16 MB. */
  private static final long FULL = 20_000_000;

  private final Path data;
  private final PostgresServer postgres;
  private final KafkaServer kafka;
  private final TokenIssuer issuer;

  private EmbeddedParts(Path data, PostgresServer postgres, KafkaServer kafka, TokenIssuer issuer) {
    this.data = data;
    this.postgres = postgres;
    this.kafka = kafka;
    this.issuer = issuer;
  }

  static Path postgresData(DataFolder data) {
    return data.folder("postgres");
  }

  /** Starts the three side by side; when one fails the others are stopped again. */
  static EmbeddedParts start(DataFolder data, PortNumbers ports, ConsoleProgress progress) {
    var postgres =
        CompletableFuture.supplyAsync(
            () -> postgres(data, ports, progress), Thread::startVirtualThread);
    var kafka =
        CompletableFuture.supplyAsync(
            () -> kafka(data, ports, progress), Thread::startVirtualThread);
    var issuer =
        CompletableFuture.supplyAsync(() -> issuer(ports, progress), Thread::startVirtualThread);
    try {
      return new EmbeddedParts(postgresData(data), postgres.join(), kafka.join(), issuer.join());
    } catch (CompletionException failed) {
      postgres.thenAccept(PostgresServer::close);
      kafka.thenAccept(KafkaServer::close);
      issuer.thenAccept(TokenIssuer::close);
      throw failed;
    }
  }

  private static PostgresServer postgres(
      DataFolder data, PortNumbers ports, ConsoleProgress progress) {
    PostgresServer postgres = started(data, ports);
    for (LocalService service : LocalService.values()) {
      if (service.ownsDatabase()) {
        postgres.create(service.database());
      }
    }
    progress.say("PostgreSQL is ready on port %d", postgres.port());
    return postgres;
  }

  private static PostgresServer started(DataFolder data, PortNumbers ports) {
    try {
      return PostgresServer.start(postgresData(data), ports.of(Port.POSTGRES));
    } catch (IllegalStateException reason) {
      throw new CannotRun(
          "%s%nThe data are left as they are; where nothing in them is needed, --fresh begins anew."
              .formatted(reason.getMessage()));
    }
  }

  private static KafkaServer kafka(DataFolder data, PortNumbers ports, ConsoleProgress progress) {
    KafkaServer kafka = KafkaServer.start(data.folder("kafka"), ports.of(Port.KAFKA));
    kafka.createTopics("atbalsts.assessment", "atbalsts.registry", "atbalsts.funding");
    progress.say("Kafka is ready on %s", kafka.bootstrap());
    return kafka;
  }

  private static TokenIssuer issuer(PortNumbers ports, ConsoleProgress progress) {
    TokenIssuer issuer = TokenIssuer.start(ports.of(Port.ISSUER));
    progress.say("The token issuer is ready on %s", issuer.issuer());
    return issuer;
  }

  /** Ends the run with the reason when PostgreSQL or the broker has given up, or soon will. */
  void refuseDead() {
    if (data.toFile().getUsableSpace() < FULL) {
      throw new CannotRun(
          "%s Make room and start again: what is there already stays.".formatted(space()));
    }
    if (!postgres.alive()) {
      throw new CannotRun(
          "PostgreSQL has ended. The end of %s:%n%s%n%s"
              .formatted(
                  PostgresServer.log(data), LogTail.of(PostgresServer.log(data), TAIL), space()));
    }
    kafka
        .halted()
        .ifPresent(
            reason -> {
              throw new CannotRun("The broker has given up (%s). %s".formatted(reason, space()));
            });
  }

  /** A full disk is the usual reason. */
  private String space() {
    return "%d MB are free on the disk of %s."
        .formatted(data.toFile().getUsableSpace() / 1_000_000, data);
  }

  Database database(LocalService service) {
    return postgres.database(service.database());
  }

  long postgresPid() {
    return postgres.pid();
  }

  String kafka() {
    return kafka.bootstrap();
  }

  String issuer() {
    return issuer.issuer().toString();
  }

  @Override
  public void close() {
    issuer.close();
    kafka.close();
    postgres.close();
  }
}
