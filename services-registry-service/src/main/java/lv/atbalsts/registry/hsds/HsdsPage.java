package lv.atbalsts.registry.hsds;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The specification's page, counted from 1; one beyond the last is empty. */
@Schema(description = "A page of the HSDS API")
record HsdsPage<T>(
    @JsonProperty("total_items") @Schema(description = "items on all pages", examples = "2098")
        long totalItems,
    @JsonProperty("total_pages") @Schema(description = "pages", examples = "42") long totalPages,
    @JsonProperty("page_number") @Schema(description = "this page, from 1", examples = "1")
        int pageNumber,
    @Schema(description = "items on this page", examples = "50") int size,
    @JsonProperty("first_page") @Schema(description = "whether it is the first") boolean isFirst,
    @JsonProperty("last_page") @Schema(description = "whether it is the last") boolean isLast,
    @JsonProperty("empty") @Schema(description = "whether it has no items") boolean isEmpty,
    @Schema(description = "the items") List<T> contents) {

  static <T> HsdsPage<T> of(long total, HsdsPageRequest asked, List<T> contents) {
    long pages = Math.ceilDiv(total, (long) asked.size());
    return new HsdsPage<>(
        total,
        pages,
        asked.number(),
        contents.size(),
        asked.number() == 1,
        asked.number() >= pages,
        contents.isEmpty(),
        contents);
  }

  /** The page of a list that is there as a whole. */
  static <T> HsdsPage<T> cut(List<T> all, HsdsPageRequest asked) {
    return of(all.size(), asked, all.stream().skip(asked.offset()).limit(asked.size()).toList());
  }
}
