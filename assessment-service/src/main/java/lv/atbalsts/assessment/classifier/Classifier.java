package lv.atbalsts.assessment.classifier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of codes. */
@Schema(description = "a list of codes")
record Classifier(
    @Schema(description = "its name", examples = "units") String name,
    @Schema(description = "its codes") List<ClassifierValue> values) {

  /** A code of a classifier and what it means. */
  @Schema(description = "a code of a classifier and what it means")
  record ClassifierValue(
      @JsonIgnore String classifier,
      @Schema(description = "what is written", examples = "HOUR") String code,
      @Schema(description = "in Latvian", examples = "stunda") String nameLv,
      @Schema(description = "in English", examples = "hour") String nameEn,
      @Schema(description = "first day; missing where from the beginning", examples = "2021-07-01")
          LocalDate validFrom,
      @Schema(description = "last day; missing while it is valid", examples = "2023-12-31")
          LocalDate validTo) {

    boolean validOn(LocalDate day) {
      return (validFrom == null || !day.isBefore(validFrom))
          && (validTo == null || !day.isAfter(validTo));
    }
  }
}
