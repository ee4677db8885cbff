package lv.atbalsts.indicators.value;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lv.atbalsts.kit.http.Etag;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * Answers that a cache may keep but must ask about before using: a late event can change the value
 * of any day, and then the tag differs.
 */
public final class Freshness {

  private Freshness() {}

  /**
   * The answer with its tag, or 304 where the caller already has it.
   *
   * @param content what the tag is made of: everything but the time of computing
   */
  public static <T> ResponseBuilder<T> answer(HttpHeaders request, T body, String content) {
    String tag = "W/\"" + digest(content) + "\"";
    ResponseBuilder<T> answer =
        Etag.isHad(request.getRequestHeader(HttpHeaders.IF_NONE_MATCH), tag)
            ? ResponseBuilder.create(Status.NOT_MODIFIED)
            : ResponseBuilder.ok(body);
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache");
  }

  private static String digest(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
