package lv.atbalsts.funding.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What corrections of a measure and of its rounds ask for. */
interface MeasureRequests {

  /** A measure was defined wrongly. */
  @Schema(description = "What is right of a measure that was defined wrongly.")
  record CorrectMeasure(
      @NotNull @Valid @Schema(description = "The measure as it is right; its code stays.")
          MeasureTerms measure,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "The Cabinet's amendment of 2019 changed it.")
          String reason) {}

  /** A round was announced wrongly. */
  @Schema(description = "What is right of a round that was announced wrongly.")
  record CorrectRound(
      @NotNull @Valid @Schema(description = "The round as it is right; its number stays.")
          RoundTerms round,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "The call was prolonged by a month.")
          String reason) {}
}
