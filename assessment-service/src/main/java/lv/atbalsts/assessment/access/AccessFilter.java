package lv.atbalsts.assessment.access;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.kit.http.AllowedValues;
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
  @AllowedValues(codes = LoggedOperations.class)
  @Parameter(description = "of this operation", example = "READ")
  String operation;

  /** Refuses with 400 a period that ends before it begins. */
  void check() {
    if (from != null && to != null && to.isBefore(from)) {
      throw AssessmentRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS.with(from, to);
    }
  }
}
