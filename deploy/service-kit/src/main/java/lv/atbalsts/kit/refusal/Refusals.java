package lv.atbalsts.kit.refusal;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Refusals that every service knows. */
public final class Refusals {

  private static final int LONG = 40;
  private static final int NEAREST = 5;

  private Refusals() {}

  /** There is no such thing, or it is not the caller's to see: both look the same. */
  public static Refusal notFound(String what) {
    return KitRefusal.NOT_FOUND.with(what);
  }

  /** A value that is none of a closed list; the value itself is not repeated. */
  public static Refusal notInList(String where, List<String> allowed) {
    return KitRefusal.NOT_IN_THE_LIST
        .with(where, String.join(", ", allowed))
        .with("allowed", allowed);
  }

  /** The same, with the nearest first, and only these where the list is long. */
  public static Refusal notInList(String where, String written, Collection<String> allowed) {
    List<String> nearest = NearestWords.first(written, allowed).stream().limit(NEAREST).toList();
    boolean isLong = allowed.size() > LONG;
    Refusal refusal =
        KitRefusal.NOT_IN_THE_LIST
            .with(where, String.join(", ", isLong ? nearest : allowed) + (isLong ? ", …" : ""))
            .with("allowed", isLong ? nearest : List.copyOf(allowed));
    NearestWords.near(written, allowed).ifPresent(near -> refusal.with("nearest", near));
    return refusal;
  }

  /** Several refusals of fields as one, under a code that counts them. */
  public static Refusal together(RefusalCode code, List<Refusal> refusals) {
    Refusal all = code.with(refusals.size());
    refusals.forEach(each -> each.errors().forEach(all::error));
    return all;
  }

  /** A workflow does not go from here to there. */
  public static Refusal illegalMove(Enum<?> from, Enum<?> to, Set<? extends Enum<?>> allowed) {
    List<String> next = allowed.stream().map(Enum::name).sorted().toList();
    return KitRefusal.STEP_NOT_ALLOWED
        .with(from, to, next.isEmpty() ? "–" : String.join(", ", next))
        .with("from", from.name())
        .with("to", to.name())
        .with("allowed", next);
  }
}
