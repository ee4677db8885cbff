package lv.atbalsts.kit.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds, batch after batch. Woken as soon as a transaction of this instance
 * commits, looks by itself once a second, and starts anew after every failure of broker or
 * database.
 */
class OutboxRelay implements Runnable {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration FALLBACK_POLL = Duration.ofSeconds(1);

  /** How long another instance's relay is given for its batch, which may not hold what is new. */
  private static final Duration ANOTHERS_BATCH = Duration.ofMillis(50);

  private final DataSource database;
  private final Supplier<Producer<String, byte[]>> producers;
  private final ServiceName service;
  private final RelayWakeup unsent;
  private final ConsumerProgress standing;
  private volatile boolean stopped;

  OutboxRelay(
      DataSource database,
      Supplier<Producer<String, byte[]>> producers,
      ServiceName service,
      RelayWakeup unsent,
      ConsumerProgress standing) {
    this.database = database;
    this.producers = producers;
    this.service = service;
    this.unsent = unsent;
    this.standing = standing;
  }

  @Override
  public void run() {
    while (!stopped) {
      try (Connection connection = database.getConnection();
          Producer<String, byte[]> producer = producers.get()) {
        relay(connection, producer);
      } catch (InterruptedException stop) {
        return;
      } catch (SQLException | RuntimeException | Error failure) {
        pauseAfter(failure);
      }
    }
  }

  void stop() {
    stopped = true;
  }

  private void relay(Connection connection, Producer<String, byte[]> producer)
      throws SQLException, InterruptedException {
    OutboxBatch batch =
        new OutboxBatch(connection, producer, service.topic(), "/" + service.service());
    while (!stopped) {
      int sent = batch.send();
      standing.goesOn();
      if (sent < OutboxBatch.SIZE) {
        connection.setAutoCommit(true);
        unsent.await(sent == OutboxBatch.NOT_OURS ? ANOTHERS_BATCH : FALLBACK_POLL);
      }
    }
  }

  private void pauseAfter(Throwable failure) {
    if (stopped) {
      return;
    }
    standing.fails("the relay", failure);
    LOG.warnf("relay interrupted, starting again: %s", failure.getClass().getSimpleName());
    try {
      Thread.sleep(FALLBACK_POLL);
    } catch (InterruptedException stop) {
      stopped = true;
    }
  }
}
