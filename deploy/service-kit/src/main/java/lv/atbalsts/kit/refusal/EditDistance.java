package lv.atbalsts.kit.refusal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** How alike two names are. */
public final class EditDistance {

  private EditDistance() {}

  /** The name that takes the fewest changes to get to; nothing where there are none. */
  public static Optional<String> nearest(String name, Collection<String> names) {
    return names.stream().min(Comparator.comparingInt(each -> changes(each, name)));
  }

  /**
   * The letters to add, drop or change to get from one to the other (Levenshtein); case is none.
   */
  public static int changes(String one, String other) {
    String from = one.toLowerCase(Locale.ROOT);
    String to = other.toLowerCase(Locale.ROOT);
    int[] before = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= from.length(); i++) {
      int[] now = new int[to.length() + 1];
      now[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[to.length()];
  }
}
