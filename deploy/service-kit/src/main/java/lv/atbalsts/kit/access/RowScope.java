package lv.atbalsts.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.refusal.Refusals;

/** The use case's own check of whose rows a caller may see; the database checks again. */
@ApplicationScoped
public class RowScope {

  private final Callers callers;
  private final ScopeGroups groups;

  RowScope(Callers callers, ScopeGroups groups) {
    this.callers = callers;
    this.groups = groups;
  }

  /** Whether the caller sees the rows of this owner. */
  public boolean sees(String owner) {
    Caller caller = callers.current();
    return caller.mayActFor(owner)
        || caller.role().sight() == Role.Sight.GROUP && groups.includes(caller.owner(), owner);
  }

  /** Refuses with 404, as if the row did not exist, where the caller does not see this owner's. */
  public void require(String owner) {
    if (!sees(owner)) {
      Refusals.notFound("record").raise();
    }
  }
}
