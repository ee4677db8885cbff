package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lv.atbalsts.assessment.classifier.Known;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan is to reach, and for whom. */
@Schema(description = "what a plan is to reach, and for whom")
public record Goal(
    @NotNull
        @Pattern(regexp = "G[0-9]{1,3}")
        @Schema(description = "by which the plan's lines name it", examples = "G1")
        String id,
    @NotBlank
        @Size(max = 2000)
        @Schema(description = "in the person's own words", examples = "I want to live on my own")
        String text,
    @NotNull
        @Known("goal-holders")
        @Schema(
            description =
                "PERSON, FAMILY or LEGAL_REPRESENTATIVE; GET /classifiers/goal-holders lists them",
            examples = "PERSON")
        String forWhom) {

  @Override
  public String toString() {
    return "Goal";
  }
}
