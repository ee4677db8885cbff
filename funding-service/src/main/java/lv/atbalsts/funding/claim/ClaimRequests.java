package lv.atbalsts.funding.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the steps of a claim's way ask for. */
interface ClaimRequests {

  /** Another official of CFLA agrees to a proposed decision. */
  @Schema(description = "The approval of a proposed decision, by another official.")
  record ApproveDecision(
      @NotNull
          @Schema(
              description = "The day of the decision; not in the future.",
              examples = "2021-05-06")
          LocalDate decidedOn) {}

  /** A proposed decision is taken back. */
  record WithdrawDecision(
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "One visit was counted twice.")
          String reason) {}

  /** The region takes a submitted claim back. */
  record WithdrawClaim(
      @NotNull
          @Schema(
              description = "The day it is taken back; not in the future.",
              examples = "2021-04-20")
          LocalDate withdrawnOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "A report has to be corrected.")
          String reason) {}

  /** CFLA sends a submitted claim back. */
  record ReturnClaim(
      @NotNull
          @Schema(
              description = "The day it is sent back; not in the future.",
              examples = "2021-04-26")
          LocalDate returnedOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "What has to be put right.", examples = "Time sheets are missing.")
          String reason) {}

  /** The region does not claim it. */
  record DropClaim(
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "The period was typed wrong.")
          String reason) {}
}
