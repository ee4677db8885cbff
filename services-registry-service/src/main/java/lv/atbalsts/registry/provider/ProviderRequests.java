package lv.atbalsts.registry.provider;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about a provider; to record one takes its {@link ProviderTerms}. */
public interface ProviderRequests {

  /** A provider as it should have been recorded, or as it is from now on. */
  @Schema(description = "A provider corrected or renamed")
  record CorrectProvider(
      @NotNull @Valid ProviderTerms provider,
      @NotNull
          @Schema(
              description = "Day from which it is so; of a mistake, the day it was found",
              examples = "2022-03-01")
          LocalDate correctedOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why", examples = "Nosaukuma maiņa Uzņēmumu reģistrā")
          String reason) {}
}
