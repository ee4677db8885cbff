package lv.atbalsts.assessment.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.atbalsts.kit.data.AtCommit;

/**
 * Appends to the municipalities' chains at the end of a transaction, so that nobody waits for a
 * head longer than another commits.
 */
@ApplicationScoped
class LogAppender {

  private final AtCommit<Access> pending;
  private final LogHashChain chain;
  private final LogRows rows;
  private final EntityManager database;

  LogAppender(
      TransactionSynchronizationRegistry transactions,
      LogHashChain chain,
      LogRows rows,
      EntityManager database) {
    pending = new AtCommit<>(transactions, Integer.MAX_VALUE, this::append);
    this.chain = chain;
    this.rows = rows;
    this.database = database;
  }

  /** Joins the transaction at once: at its end nobody can any more. */
  void add(Access access) {
    database.joinTransaction();
    pending.add(access);
  }

  /**
   * Appends, in the order of municipalities. What else the transaction changes is written before:
   * whoever waits for a head holds every row already, and nobody who holds a head waits for a row.
   */
  private void append(List<Access> accesses) {
    database.flush();
    accesses.stream()
        .collect(Collectors.groupingBy(Access::municipality, TreeMap::new, Collectors.toList()))
        .forEach(this::append);
  }

  private void append(String municipality, List<Access> accesses) {
    append(locked(municipality), accesses);
  }

  /** Appends to a chain whose head this transaction holds. */
  LogHead append(LogHead head, List<Access> accesses) {
    List<ChainedEntry> chained = chain.after(head, accesses);
    LogHead end = chain.at(chained.getLast());
    rows.append(chained, end);
    return end;
  }

  /** The head of a chain, which is begun where there is none. */
  private LogHead locked(String municipality) {
    return genuine(
        rows.locked(municipality)
            .orElseGet(
                () -> {
                  rows.begin(chain.empty(municipality));
                  return rows.locked(municipality).orElseThrow();
                }));
  }

  /** A chain is not carried on from an end that somebody else has written. */
  private LogHead genuine(LogHead head) {
    if (!chain.genuine(head)) {
      throw new IllegalStateException(
          "the head of the access log of %s is not this service's".formatted(head.municipality()));
    }
    return head;
  }
}
