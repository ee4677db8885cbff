package lv.atbalsts.kit.data;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a transaction writes at its very end: collected on the way, written together just before it
 * commits, lost when it rolls back. What cannot be written rolls the transaction back.
 */
public final class AtCommit<E> {

  private final TransactionSynchronizationRegistry transactions;
  private final int most;
  private final Consumer<List<E>> write;
  private final Runnable committed;

  /**
   * Names how to write.
   *
   * @param most how many wait in memory; a longer transaction writes them on its way
   */
  public AtCommit(
      TransactionSynchronizationRegistry transactions, int most, Consumer<List<E>> write) {
    this(transactions, most, write, () -> {});
  }

  /**
   * Names how to write, and what else to do.
   *
   * @param committed what is done when a transaction that had something to write has committed
   */
  public AtCommit(
      TransactionSynchronizationRegistry transactions,
      int most,
      Consumer<List<E>> write,
      Runnable committed) {
    this.transactions = transactions;
    this.most = most;
    this.write = write;
    this.committed = committed;
  }

  /**
   * Adds what the running transaction has to write.
   *
   * @throws IllegalStateException outside a transaction
   */
  public void add(E entry) {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("written only at the end of a running transaction");
    }
    List<E> entries = pending();
    entries.add(entry);
    if (entries.size() == most) {
      write.accept(entries);
      entries.clear();
    }
  }

  @SuppressWarnings("unchecked")
  private List<E> pending() {
    List<E> entries = (List<E>) transactions.getResource(this);
    if (entries == null) {
      entries = new ArrayList<>();
      transactions.putResource(this, entries);
      transactions.registerInterposedSynchronization(new BeforeCommit(entries));
    }
    return entries;
  }

  private final class BeforeCommit implements Synchronization {

    private final List<E> entries;

    BeforeCommit(List<E> entries) {
      this.entries = entries;
    }

    /** Whatever is added from here on is collected, and written, anew. */
    @Override
    public void beforeCompletion() {
      transactions.putResource(AtCommit.this, null);
      if (!entries.isEmpty()) {
        write.accept(entries);
      }
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        committed.run();
      }
    }
  }
}
