package lv.atbalsts.funding.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What corrections of activities and of their outputs ask for. */
interface ActivityRequests {

  /** An activity was recorded wrongly. */
  @Schema(description = "What is right instead of an activity that was recorded wrongly.")
  record CorrectActivity(
      @Valid @Schema(description = "The activity as it is right; missing: there is none.")
          ActivityTerms activity,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "The contract's annex says until 2021.")
          String reason) {}

  /** An output was stated wrongly. */
  @Schema(description = "What is right instead of an output that was stated wrongly.")
  record CorrectOutput(
      @Valid @Schema(description = "The output as it is right; missing: there is none.")
          OutputTerms output,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "Five people were counted twice.")
          String reason) {}
}
