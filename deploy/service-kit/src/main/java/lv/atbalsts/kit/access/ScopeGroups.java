package lv.atbalsts.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.data.Sql;

/** Which owners' rows a group (a region's project) sees beside its own; runs in the transaction. */
@ApplicationScoped
public class ScopeGroups {

  private final Sql sql;

  ScopeGroups(Sql sql) {
    this.sql = sql;
  }

  public void join(String scope, String owner) {
    sql.update(
        "insert into scope_member (scope, owner) values (?, ?) on conflict do nothing",
        scope,
        owner);
  }

  public void leave(String scope, String owner) {
    sql.update("delete from scope_member where scope = ? and owner = ?", scope, owner);
  }

  public boolean includes(String scope, String owner) {
    return !sql.query(
            "select 1 from scope_member where scope = ? and owner = ?",
            row -> row.getInt(1),
            scope,
            owner)
        .isEmpty();
  }
}
