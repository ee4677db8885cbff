package lv.atbalsts.kit.start;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether a secret is one: long enough, not a few characters again and again, nobody's example. */
final class Secrets {

  private static final int KEY_CHARACTERS = 32;
  private static final int PASSWORD_CHARACTERS = 12;
  private static final int DIFFERENT = 8;
  private static final List<String> KNOWN =
      List.of(
          "changeme",
          "change-me",
          "change_me",
          "example",
          "password",
          "secret",
          "request-key",
          "of tests only",
          "0123456789",
          "abcdefgh",
          "qwerty");

  private Secrets() {}

  static void requestKey(List<String> reasons, String key) {
    if (key.length() < KEY_CHARACTERS || isGuessable(key)) {
      reasons.add(
          "ATBALSTS_REQUEST_KEY is missing, short or guessable: 32 random characters or more are needed. Make one: openssl rand -hex 32.");
    }
  }

  static void password(List<String> reasons, String setting, String password, String user) {
    boolean ofTheName =
        !user.isEmpty()
            && password.toLowerCase(Locale.ROOT).contains(user.toLowerCase(Locale.ROOT));
    if (password.length() < PASSWORD_CHARACTERS || ofTheName || isGuessable(password)) {
      reasons.add(
          setting
              + " is missing, short, the role's name or an example: 12 random characters or more are needed. Make one: openssl rand -hex 16.");
    }
  }

  private static boolean isGuessable(String secret) {
    String small = secret.toLowerCase(Locale.ROOT);
    return small.chars().distinct().count() < DIFFERENT
        || KNOWN.stream().anyMatch(small::contains)
        || Stream.of(1, 2, 4, 8, 16, 32).anyMatch(length -> repeats(small, length));
  }

  /** Whether the text is its first characters over and over. */
  private static boolean repeats(String text, int length) {
    return text.length() >= 2 * length
        && text.equals(
            text.substring(0, length)
                .repeat(text.length() / length + 1)
                .substring(0, text.length()));
  }
}
