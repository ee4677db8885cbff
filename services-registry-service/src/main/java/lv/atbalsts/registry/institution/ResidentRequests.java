package lv.atbalsts.registry.institution;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about the residents of a branch: numbers, never persons. */
interface ResidentRequests {

  /**
   * How many moved in and out on a day; who lived there before the first day counts as moved in.
   */
  @Embeddable
  @Schema(description = "How many people moved in and out on a day")
  record Movements(
      @NotNull @Min(0) @Max(100_000) @Schema(description = "People who moved in", examples = "3")
          Integer admitted,
      @NotNull @Min(0) @Max(100_000) @Schema(description = "People who moved out", examples = "1")
          Integer departed) {}

  @Schema(description = "A day on which people of a target group moved in or out")
  record RecordResidents(
      @NotNull @Schema(description = "Target group", examples = "ADULT_GRT")
          ResidentGroup residentGroup,
      @NotNull @Schema(description = "The day", examples = "2019-09-02") LocalDate movedOn,
      @NotNull
          @Min(0)
          @Max(100_000)
          @Schema(
              description = "People who moved in; on the first day also who lives there already",
              examples = "3")
          Integer admitted,
      @NotNull @Min(0) @Max(100_000) @Schema(description = "People who moved out", examples = "1")
          Integer departed) {

    Movements movements() {
      return new Movements(admitted, departed);
    }
  }

  @Schema(description = "What should have been written of a day")
  record CorrectResidents(
      @NotNull @Valid @Schema(description = "How many moved") Movements movements,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why it is corrected", examples = "Divreiz ieskaitīta persona")
          String reason) {}
}
