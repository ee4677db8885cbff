package lv.atbalsts.assessment.access;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import lv.atbalsts.kit.http.OneOf;
import lv.atbalsts.kit.refusal.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries of the access log are asked for; all where nothing is named. */
public final class AccessFilter {

  @QueryParam("from")
  @Parameter(description = "from this day", example = "2021-06-01")
  LocalDate from;

  @QueryParam("to")
  @Parameter(description = "up to this day, included", example = "2021-06-30")
  LocalDate to;

  @QueryParam("operation")
  @OneOf(codes = LoggedOperations.class)
  @Parameter(description = "of this operation", example = "READ")
  String operation;

  /** Refuses with 400 a period that ends before it begins. */
  void check() {
    if (from != null && to != null && to.isBefore(from)) {
      Refusal.of("ASM-0104", 400).args(from, to).raise();
    }
  }
}
