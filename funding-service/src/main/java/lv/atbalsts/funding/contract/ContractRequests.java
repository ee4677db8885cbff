package lv.atbalsts.funding.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens to a contract beside being signed. */
interface ContractRequests {

  /** A contract is suspended or terminated. */
  @Schema(description = "A contract is suspended (apturēts) or terminated (izbeigts).")
  record StopContract(
      @NotNull
          @Schema(
              description = "A SUSPENSION may be resumed, a TERMINATION has no end.",
              examples = "SUSPENSION")
          ContractStop.StopKind kind,
      @NotNull
          @Schema(
              description =
                  "First day on which nothing that is delivered is eligible; not in the future.",
              examples = "2020-03-16")
          LocalDate stoppedOn,
      @Schema(
              description =
                  "Of a suspension that is over: first day on which what is delivered is eligible"
                      + " again; not in the future.",
              examples = "2020-06-10")
          LocalDate resumedOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "The beneficiary's accounts are audited.")
          String reason) {}

  /** A suspension ends. */
  record ResumeContract(
      @NotNull
          @Schema(
              description =
                  "First day on which what is delivered is eligible again; not in the future.",
              examples = "2020-06-10")
          LocalDate resumedOn) {}

  /** A suspension or a termination was entered in error. */
  record AnnulStop(
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "Another project's contract was meant.")
          String reason) {}

  /** A version was entered wrongly. */
  @Schema(description = "What is right instead of a version that was entered wrongly.")
  record CorrectContract(
      @Valid
          @Schema(
              description = "The version as it is right; missing, not of the first: there is none.")
          ContractTerms contract,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "The total is 591061.75, not 591016.75.")
          String reason) {}
}
