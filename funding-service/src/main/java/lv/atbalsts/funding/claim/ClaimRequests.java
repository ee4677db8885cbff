package lv.atbalsts.funding.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the steps of a claim's way ask for. */
interface ClaimRequests {

  /** A claim for all services of some reports. */
  @Schema(description = "A claim for the services of one or more reports of a project.")
  record DraftClaim(
      @NotNull @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
          String projectNumber,
      @NotNull
          @Size(min = 1, max = 200)
          @Schema(
              description =
                  "The reports whose services are claimed: all that no claim holds; of reports that were corrected after a claim the difference.")
          List<@NotNull UUID> reportIds,
      @NotNull @Schema(description = "First day claimed for.", examples = "2021-03-01")
          LocalDate periodFrom,
      @NotNull @Schema(description = "Last day claimed for.", examples = "2021-03-31")
          LocalDate periodTo) {

    boolean beginsAfter(LocalDate day) {
      return day.isBefore(periodFrom);
    }

    boolean endsBefore(LocalDate day) {
      return day.isAfter(periodTo);
    }
  }

  /** The region hands a claim in. */
  record SubmitClaim(
      @NotNull
          @Schema(
              description = "The day it is handed in; not in the future.",
              examples = "2021-04-12")
          LocalDate submittedOn) {}

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

  /** Which claims a list shows; all conditions hold. */
  record ClaimSearch(
      @QueryParam("status") @Parameter(description = "Only those there.", example = "SUBMITTED")
          ClaimStatus status,
      @QueryParam("projectNumber")
          @Parameter(description = "Only of this project.", example = "9.2.2.1./15/I/001")
          String projectNumber,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(
              description = "Only those whose reports are all of this municipality (ATVK).",
              example = "0320200")
          String municipality,
      @QueryParam("from")
          @Parameter(
              description = "Only of periods that end then or later.",
              example = "2021-01-01")
          LocalDate from,
      @QueryParam("to")
          @Parameter(
              description = "Only of periods that begin then or earlier.",
              example = "2021-06-30")
          LocalDate to) {

    Where where() {
      return Where.all()
          .equal("status", status)
          .equal("municipality", municipality)
          .notBefore("periodTo", from)
          .notAfter("periodFrom", to);
    }
  }
}
