package lv.atbalsts.registry.hsds;

import jakarta.ws.rs.QueryParam;
import lv.atbalsts.registry.RegistryRefusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page is asked for, as the specification asks. */
record HsdsPageRequest(
    @QueryParam("page")
        @Parameter(
            description = "number of the page, from 1",
            schema = @Schema(minimum = "1", defaultValue = "1"))
        Integer page,
    @QueryParam("per_page")
        @Parameter(
            description = "how many items, from 1 to 200",
            schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
        Integer perPage) {

  private static final int MOST = 200;
  private static final int USUAL = 50;

  /** No register has so many pages that a page further on could hold anything. */
  private static final int LAST = 1_000_000;

  int number() {
    return within(page, 1, LAST, "page");
  }

  int size() {
    return within(perPage, USUAL, MOST, "per_page");
  }

  long offset() {
    return (number() - 1L) * size();
  }

  private static int within(Integer asked, int usual, int most, String parameter) {
    if (asked == null) {
      return usual;
    }
    if (asked < 1 || asked > most) {
      throw RegistryRefusal.PAGE_OUT_OF_RANGE
          .with(parameter, asked, most)
          .with("parameter", parameter);
    }
    return asked;
  }
}
