package lv.atbalsts.kit.refusal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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

  private static String plain(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("[-_. ]", "");
    return plain.length() > 60 ? plain.substring(0, 60) : plain;
  }

  /** How many letters are to be put in, taken out or exchanged; a beginning is nearer than that. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    boolean begins = !one.isEmpty() && other.startsWith(one);
    return begins ? Math.min(1, row[other.length()]) : row[other.length()];
  }
}
