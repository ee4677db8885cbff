package lv.atbalsts.indicators.infographic;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's style sheet and the policy that lets in nothing else. */
@Singleton
class StyleSheet {

  private final String text;
  private final String policy;

  StyleSheet() {
    text = read();
    policy =
        "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
            .formatted(digest(text));
  }

  /** What stands between the style tags, to the letter. */
  String text() {
    return text;
  }

  /** The Content-Security-Policy: this style sheet by its digest, and no script, image or font. */
  String policy() {
    return policy;
  }

  private static String read() {
    try (InputStream sheet =
        Thread.currentThread().getContextClassLoader().getResourceAsStream("infographic.css")) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String digest(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
