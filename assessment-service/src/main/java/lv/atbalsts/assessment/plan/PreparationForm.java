package lv.atbalsts.assessment.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Preparation for independent life, with the mentor's name. */
@Schema(description = "preparation for independent life, with the mentor's name")
public record PreparationForm(
    @NotNull @Valid @Schema(description = "by whom, when, how much") Preparation terms,
    @NotBlank @Size(max = 200) @Schema(description = "the mentor's name", examples = "Ilze Liepa")
        String mentorName) {

  @Override
  public String toString() {
    return "PreparationForm";
  }
}
