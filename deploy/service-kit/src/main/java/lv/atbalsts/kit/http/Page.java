package lv.atbalsts.kit.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A list as it is answered: all of it, or a page of it in the order of a key, mostly of the ids.
 * The next page stands in the header {@code Link: rel="next"} ({@link ResponseHeaders} writes it).
 *
 * @param items what the page holds
 * @param next the cursor of the next page, or null on the last one
 */
@Schema(description = "a list, or a page of it; the next one is in the Link header")
public record Page<T>(
    @Schema(description = "in the order that the operation names") List<T> items,
    @JsonIgnore @Schema(hidden = true) String next) {

  /** A list that has no pages. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null);
  }

  /**
   * Makes a page from a query that asked for one row more than the page holds.
   *
   * @param key what the list is ordered by; its text is the cursor, read by {@link PageRequest}
   */
  public static <T> Page<T> of(List<T> rows, PageRequest asked, Function<T, ?> key) {
    return of(rows, asked.limit(), key);
  }

  /** The same for at most so many rows. */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, ?> key) {
    if (rows.size() <= limit) {
      return whole(rows);
    }
    List<T> items = rows.subList(0, limit);
    byte[] last = key.apply(items.getLast()).toString().getBytes(StandardCharsets.US_ASCII);
    return new Page<>(items, Base64.getUrlEncoder().withoutPadding().encodeToString(last));
  }

  public <R> Page<R> map(Function<? super T, R> view) {
    return new Page<>(items.stream().map(view).toList(), next);
  }
}
