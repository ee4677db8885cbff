package lv.atbalsts.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What makes two requests the same: their path and what they ask, whatever its spacing. */
final class RequestHash {

  private RequestHash() {}

  /** A stream is not read here: {@link StreamedBody} hashes it on its way. */
  static String of(String path, Object[] parameters, ObjectMapper json)
      throws JsonProcessingException {
    MessageDigest digest = sha256();
    digest.update(path.getBytes(StandardCharsets.UTF_8));
    for (Object parameter : parameters) {
      if (isContent(parameter)) {
        digest.update((byte) 0);
        digest.update(json.writeValueAsBytes(parameter));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean isContent(Object parameter) {
    return parameter != null
        && !(parameter instanceof InputStream)
        && !parameter.getClass().getName().startsWith("jakarta.ws.rs")
        && !parameter.getClass().getName().contains("resteasy");
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
