package lv.atbalsts.assessment.wayout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when a social mentor (sociālais mentors) prepares a person. */
@Schema(description = "since when a social mentor prepares a person")
record StartPreparation(
    @NotNull @Schema(description = "not in the future", examples = "2020-02-03") LocalDate on,
    @NotBlank
        @Pattern(regexp = "[0-9A-Za-z./-]{1,40}")
        @Schema(description = "the mentor's reference, no personal code", examples = "SM-014")
        String mentorRef,
    @NotBlank
        @Size(max = 100)
        @Schema(description = "the mentor's name; kept sealed", examples = "Ilze Paraudziņa")
        String mentorName) {

  Step step() {
    return Step.of(StepKind.PREPARATION, on);
  }
}
