package lv.atbalsts.registry.registration;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a search as the beginnings of words they stand for: without diacritics, in small
 * letters, as the database function folded() writes them, and without their Latvian ending, so that
 * "aprūpes" finds "aprūpe".
 */
final class SearchWords {

  private static final int SHORTEST_STEM = 4;

  private static final Pattern ENDING =
      Pattern.compile("(iem|ajam|ajai|ajas|aja|am|ai|as|es|is|us|os|em|im|um|ij|[aeious])$");

  private SearchWords() {}

  /** The beginnings; none where the text has neither a letter nor a digit. */
  static List<String> beginnings(String text) {
    return words(text).map(SearchWords::stem).distinct().toList();
  }

  /** Whether one of the words of a text begins so. */
  static boolean begins(String text, String beginning) {
    return words(text).anyMatch(word -> word.startsWith(beginning));
  }

  private static Stream<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("[\\x{0300}-\\x{036F}]", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
  }

  /** The longest ending that leaves enough of the word to tell it from others. */
  private static String stem(String word) {
    Matcher ending = ENDING.matcher(word);
    if (ending.find() && ending.start() >= SHORTEST_STEM) {
      return word.substring(0, ending.start());
    }
    boolean hasCase = word.endsWith("s") && word.length() > SHORTEST_STEM;
    return hasCase ? word.substring(0, word.length() - 1) : word;
  }
}
