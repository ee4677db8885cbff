package lv.atbalsts.kit.refusal;

import java.util.List;
import java.util.Set;

/** Refusals that every service knows. */
public final class Refusals {

  private Refusals() {}

  /** There is no such thing, or it is not the caller's to see: both look the same. */
  public static Refusal notFound(String what) {
    return Refusal.of("KIT-0410", 404).args(what);
  }

  /** A value that is none of a closed list; the value itself is not repeated. */
  public static Refusal notInList(String where, List<String> allowed) {
    return Refusal.of("KIT-0015", 400)
        .args(where, String.join(", ", allowed))
        .with("allowed", allowed);
  }

  /** A workflow does not go from here to there. */
  public static Refusal illegalMove(Enum<?> from, Enum<?> to, Set<? extends Enum<?>> allowed) {
    return Refusal.of("KIT-0409", 409)
        .args(from, to, allowed)
        .with("from", from.name())
        .with("to", to.name())
        .with("allowed", allowed.stream().map(Enum::name).sorted().toList());
  }
}
