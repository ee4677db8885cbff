package lv.atbalsts.gateway.path;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.atbalsts.gateway.refusal.GatewayRefusal;

/**
 * A path that means the same to the gateway and to every service behind it. Paths that one might
 * read differently from the other (dot segments, empty segments, backslashes, also encoded, also
 * twice) are refused.
 *
 * @param segments decoded once, never empty
 */
public record RequestPath(List<String> segments) {

  private static final String KEY = RequestPath.class.getName();
  private static final int DECODINGS = 3;
  private static final Pattern AMBIGUOUS =
      Pattern.compile("//|\\\\|\\p{Cntrl}|/\\.{1,2}(;[^/]*)?(/|$)");

  /** What may stand in a request line (RFC 3986); a fragment may not. */
  private static final Pattern LEGAL =
      Pattern.compile("([A-Za-z0-9._~:/?\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*");

  private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  /** The path of a request that has passed the path check. */
  public static RequestPath of(RoutingContext context) {
    return find(context)
        .orElseThrow(() -> new IllegalStateException("the path is not checked yet"));
  }

  /** The path of a request, where it has passed the path check. */
  public static Optional<RequestPath> find(RoutingContext context) {
    return Optional.ofNullable(context.get(KEY));
  }

  /**
   * Reads the path of a URI as it stands in the request line.
   *
   * @throws lv.atbalsts.gateway.refusal.RefusedException 400 when it is no URI, 431 when its head
   *     was too long to be read
   */
  public static RequestPath read(HttpServerRequest request) {
    if (!LEGAL.matcher(request.uri()).matches()) {
      throw UnreadableRequest.refusal(request.uri());
    }
    return read(request.path());
  }

  /**
   * Reads a path of a URI.
   *
   * @throws lv.atbalsts.gateway.refusal.RefusedException 404 when the path is ambiguous
   */
  public static RequestPath read(String raw) {
    String seen = raw;
    for (int i = 0; i <= DECODINGS; i++) {
      if (!seen.startsWith("/") || AMBIGUOUS.matcher(seen).find()) {
        throw GatewayRefusal.PATH_UNKNOWN.with();
      }
      seen = decoded(seen);
    }
    return new RequestPath(List.of(decoded(raw).substring(1).split("/", -1)));
  }

  /** Remembers it with the request. */
  public void keep(RoutingContext context) {
    context.put(KEY, this);
  }

  /** The segment that names the subject, and so the service. */
  public String first() {
    return segments.getFirst();
  }

  /** The last segment that is not empty. */
  public String last() {
    String last = segments.getLast();
    return last.isEmpty() && segments.size() > 1 ? segments.get(segments.size() - 2) : last;
  }

  /** URLDecoder is made for forms, where a plus is a space; what is no escape stays as it is. */
  private static String decoded(String text) {
    if (BAD_ESCAPE.matcher(text).find()) {
      return text;
    }
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
