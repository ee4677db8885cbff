package lv.atbalsts.registry.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.registry.RegistryRefusal;

/** A municipality's rows: its own, and those of what became part of it as a whole. */
@ApplicationScoped
public class OwnMunicipality {

  private final Callers callers;
  private final RowScope scope;
  private final Territories territories;
  private final Clock clock;

  OwnMunicipality(Callers callers, RowScope scope, Territories territories, Clock clock) {
    this.callers = callers;
    this.scope = scope;
    this.territories = territories;
    this.clock = clock;
  }

  /**
   * Works on rows as the caller sees them.
   *
   * @param work gets the codes of the municipality that calls, and touches no other rows; null
   *     where somebody else calls
   */
  public <T> T rows(Function<Collection<String>, T> work) {
    Caller caller = callers.current();
    if (!caller.is(Role.MUNICIPALITY, Role.MUNICIPAL_SYSTEM)) {
      return work.apply(null);
    }
    Collection<String> codes = territories.answeredForBy(caller.owner(), LocalDate.now(clock));
    return codes.size() > 1
        ? scope.beyond(() -> work.apply(codes))
        : work.apply(Set.of(caller.owner()));
  }

  /**
   * Works on rows that the caller changes. Those of a municipality that is dissolved are changed by
   * its successor; where it was split, no part answers for them, so by itself.
   */
  public <T> T changes(Function<Collection<String>, T> work) {
    List<String> successors = successors();
    if (successors.size() == 1) {
      refuse(successors);
    }
    return rows(work);
  }

  /** Refuses what is new of a municipality that is dissolved. */
  public void requireInForce() {
    List<String> successors = successors();
    if (!successors.isEmpty()) {
      refuse(successors);
    }
  }

  /** What the municipality that calls became by today; none while it is itself. */
  private List<String> successors() {
    Caller caller = callers.current();
    LocalDate today = LocalDate.now(clock);
    return caller.is(Role.MUNICIPALITY, Role.MUNICIPAL_SYSTEM)
            && !territories.validOn(caller.owner(), today)
        ? territories.codesOn(caller.owner(), today)
        : List.of();
  }

  private void refuse(List<String> successors) {
    throw RegistryRefusal.MUNICIPALITY_IS_DISSOLVED
        .with(callers.current().owner(), String.join(", ", successors))
        .with("successors", successors);
  }
}
