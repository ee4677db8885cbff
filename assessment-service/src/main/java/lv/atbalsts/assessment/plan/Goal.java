package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
        @Pattern(regexp = "[A-Z_]{1,40}")
        @Schema(
            description = "PERSON, FAMILY or LEGAL_REPRESENTATIVE; the list is open",
            examples = "PERSON")
        String forWhom) {

  @Override
  public String toString() {
    return "Goal";
  }
}
