package lv.atbalsts.kit.refusal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant: the known words, the nearest to what was written first. */
public final class NearestWords {

  private NearestWords() {}

  /** The known words by how near they are. */
  public static List<String> first(String written, Collection<String> known) {
    String plain = plain(written);
    return known.stream()
        .sorted(
            Comparator.comparingInt((String each) -> distance(plain, plain(each)))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The nearest of the known words, where more than half of its letters are those written. */
  public static Optional<String> near(String written, Collection<String> known) {
    String plain = plain(written);
    return first(written, known).stream()
        .limit(1)
        .filter(
            each ->
                distance(plain, plain(each)) * 2 < Math.max(plain.length(), plain(each).length()))
        .findFirst();
  }

  private static String plain(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("[-_. ]", "");
    return plain.length() > 60 ? plain.substring(0, 60) : plain;
  }

  /** How many letters differ; a beginning is nearer than that. */
  private static int distance(String one, String other) {
    int changes = EditDistance.changes(one, other);
    return !one.isEmpty() && other.startsWith(one) ? Math.min(1, changes) : changes;
  }
}
