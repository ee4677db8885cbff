package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code the person had before. */
@Schema(description = "a code the person had before")
record FormerCodeView(
    @Schema(description = "personas kods", examples = "170580-10007") String personalCode,
    @Schema(description = "since when it was known here", examples = "2016-03-01") LocalDate from,
    @Schema(description = "the day it was replaced", examples = "2019-09-02")
        LocalDate replacedOn) {

  /** Never the fields: a person must not reach a log by way of a message. */
  @Override
  public String toString() {
    return "FormerCodeView";
  }
}
