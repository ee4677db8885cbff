package lv.atbalsts.kit.http;

import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import lv.atbalsts.kit.refusal.KitRefusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for; a {@code @BeanParam} of every list. */
public final class PageRequest {

  private static final int MOST = 200;
  private static final int USUAL = 50;

  @QueryParam("cursor")
  @Parameter(description = "where to go on, as the link rel=\"next\" says; none: from the start")
  String cursor;

  @QueryParam("limit")
  @Parameter(
      description = "how many items, from 1 to 200; 50 where none is given",
      schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
  Integer limit;

  /** The id after which the page begins, or null for the first page; a bad cursor is 400. */
  public UUID after() {
    return after(UUID::fromString);
  }

  /** The same of a list that is ordered by something else than its ids. */
  public <K> K after(Function<String, K> key) {
    try {
      return cursor == null
          ? null
          : key.apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException | DateTimeException bad) {
      throw KitRefusal.NOT_CURSOR.with().with("parameter", "cursor");
    }
  }

  /** How many items the page holds at the most; out of range is 400. */
  public int limit() {
    return limit(limit);
  }

  /** The same of a list that is not read by a cursor of ids. */
  public static int limit(Integer limit) {
    if (limit == null) {
      return USUAL;
    }
    if (limit < 1 || limit > MOST) {
      throw KitRefusal.PAGE_SIZE_OUT_OF_RANGE.with(limit).with("parameter", "limit");
    }
    return limit;
  }
}
