package lv.atbalsts.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send of many things alike. */
public interface RegistryRequests {

  @Schema(description = "Why something is declined, annulled, left or taken back")
  record WithReason(
      @NotBlank @Size(max = 2000) @Schema(description = "Why", examples = "Ievadīts divreiz")
          String reason) {}

  @Schema(description = "The end of something on a day, and why")
  record EndWithReason(
      @NotNull @Schema(description = "Last day", examples = "2022-06-30") LocalDate endedOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why", examples = "Vietas vairs nav vajadzīgas")
          String reason) {}
}
