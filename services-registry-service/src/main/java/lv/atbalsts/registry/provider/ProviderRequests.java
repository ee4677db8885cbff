package lv.atbalsts.registry.provider;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about a provider; to record one takes its {@link ProviderTerms}. */
interface ProviderRequests {

  /**
   * What a provider is called and where its seat is, as it should have been or as it is from now
   * on.
   */
  @Schema(description = "A provider corrected or renamed; its registration number stays")
  record CorrectProvider(
      @NotBlank
          @Size(max = 300)
          @Schema(description = "Name", examples = "Madonas novada pašvaldība")
          String name,
      @NotBlank
          @Size(max = 100)
          @Schema(
              description = "Legal status (juridiskais statuss), an open list",
              examples = "Pašvaldības iestāde")
          String legalStatus,
      @NotBlank @Schema(description = "Municipality of its seat (ATVK code)", examples = "0038000")
          String municipality,
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
