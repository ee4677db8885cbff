package lv.atbalsts.indicators.value;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
  public static <T> ResponseBuilder<T> answer(Request request, T body, String content) {
    EntityTag tag = new EntityTag(digest(content), true);
    ResponseBuilder<T> answer =
        request.evaluatePreconditions(tag) == null
            ? ResponseBuilder.ok(body)
            : ResponseBuilder.create(Status.NOT_MODIFIED);
    return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "public, no-cache");
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
