package lv.atbalsts.funding.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of the budget lines of a contract. */
interface ContractLineRequests {

  /** All lines of the latest version. */
  @Schema(description = "All budget lines of the latest version, together its total.")
  record SetContractLines(
      @NotNull
          @Size(min = 1, max = 5000)
          @Schema(description = "The lines; one for an activity, partner and year.")
          List<@NotNull @Valid ContractLineTerms> lines,
      @Size(max = 2000)
          @Schema(
              description = "Why, where the version has lines already and these take their place.",
              examples = "Two partners were mixed up.")
          String reason) {}

  /** Money goes from one line to another. */
  @Schema(description = "Money goes from one budget line of the latest version to another.")
  record MoveMoney(
      @NotNull @Schema(description = "From which line.") UUID fromLine,
      @NotNull @Schema(description = "To which line.") UUID toLine,
      @NotNull @Valid @Schema(description = "How much.") Money amount,
      @NotNull
          @Schema(
              description = "On which day it was decided; not in the future.",
              examples = "2021-02-01")
          LocalDate movedOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "More children come than were planned for.")
          String reason) {}

  /** A move was a mistake. */
  record AnnulMove(
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "The lines were mixed up.")
          String reason) {}
}
