package lv.atbalsts.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.atbalsts.kit.data.Sql;

/**
 * Which owners' rows a group (a region's project) sees beside its own; runs in the transaction,
 * which asks once for each and remembers until it ends.
 */
@ApplicationScoped
public class ScopeGroups {

  private final Sql sql;
  private final TransactionSynchronizationRegistry transactions;
  private final Clock clock;

  ScopeGroups(Sql sql, TransactionSynchronizationRegistry transactions, Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  public void join(String scope, String owner) {
    forget();
    sql.update(
        """
        insert into scope_member (scope, owner) values (?, ?)
        on conflict (scope, owner) do update set until = null
        """,
        scope,
        owner);
  }

  /** The group goes on seeing the owner's rows up to and on this day. */
  public void leaveAfter(String scope, String owner, LocalDate lastDay) {
    forget();
    sql.update(
        "update scope_member set until = ? where scope = ? and owner = ?", lastDay, scope, owner);
  }

  public void leave(String scope, String owner) {
    forget();
    sql.update("delete from scope_member where scope = ? and owner = ?", scope, owner);
  }

  public boolean includes(String scope, String owner) {
    Member member = new Member(scope, owner);
    return transactions.getTransactionStatus() == Status.STATUS_ACTIVE
        ? asked().computeIfAbsent(member, this::isIn)
        : isIn(member);
  }

  private boolean isIn(Member member) {
    return !sql.query(
            """
            select 1 from scope_member
             where scope = ? and owner = ?
               and (until is null or until >= ?)
            """,
            row -> row.getInt(1),
            member.scope(),
            member.owner(),
            LocalDate.now(clock))
        .isEmpty();
  }

  /** What the running transaction has asked. */
  @SuppressWarnings("unchecked")
  private Map<Member, Boolean> asked() {
    Map<Member, Boolean> asked = (Map<Member, Boolean>) transactions.getResource(this);
    if (asked == null) {
      asked = new HashMap<>();
      transactions.putResource(this, asked);
    }
    return asked;
  }

  private void forget() {
    if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
      transactions.putResource(this, null);
    }
  }

  private record Member(String scope, String owner) {}
}
