package lv.atbalsts.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A page of a list in the order of a key, mostly its ids, with the cursor of the next page.
 *
 * @param items what the page holds
 * @param next the cursor of the next page, or null on the last one
 */
public record Page<T>(List<T> items, String next) {

  /**
   * Makes a page of at most {@code limit} rows from a query that asked for one row more.
   *
   * @param key what the list is ordered by; its text is the cursor, read by {@link PageRequest}
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, ?> key) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<T> items = rows.subList(0, limit);
    byte[] last = key.apply(items.getLast()).toString().getBytes(StandardCharsets.US_ASCII);
    return new Page<>(items, Base64.getUrlEncoder().withoutPadding().encodeToString(last));
  }

  public <R> Page<R> map(Function<T, R> view) {
    return new Page<>(items.stream().map(view).toList(), next);
  }

  /** Answers with a body made of the items, and {@code Link: rel="next"} where there is more. */
  public <B> RestResponse<B> response(Function<List<T>, B> body, UriInfo uri) {
    RestResponse.ResponseBuilder<B> response = RestResponse.ResponseBuilder.ok(body.apply(items));
    if (next != null) {
      String query =
          uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build().getRawQuery();
      response.header(HttpHeaders.LINK, "<%s?%s>; rel=\"next\"".formatted(uri.getPath(), query));
    }
    return response.build();
  }
}
