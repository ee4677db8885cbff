package lv.atbalsts.funding.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the steps of a claim's way ask for. */
interface ClaimRequests {

  /** A claim for services of some reports, or for an advance. */
  @Schema(description = "A claim for services of reports of a project, or for an advance.")
  record DraftClaim(
      @NotNull @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
          String projectNumber,
      @Schema(description = "What for; INTERIM where it is left out.", examples = "INTERIM")
          ClaimKind kind,
      @Size(max = 200)
          @Schema(
              description =
                  "The reports whose services are claimed: all that no claim holds; of reports that were corrected after a claim the difference.")
          List<@NotNull UUID> reportIds,
      @Size(max = 200)
          @Schema(
              description =
                  "Of a region: claims of municipalities that it has approved; what it certified"
                      + " of them is claimed.")
          List<@NotNull UUID> claimIds,
      @Size(max = 200)
          @Schema(
              description = "The invoices of actual costs that are claimed, as far as eligible.")
          List<@NotNull UUID> invoiceIds,
      @Size(max = 5000)
          @Schema(
              description = "Lines of these that are not claimed, by reportLineId or invoiceId.")
          List<@NotNull UUID> leftOutLines,
      @NotNull @Schema(description = "First day claimed for.", examples = "2021-03-01")
          LocalDate periodFrom,
      @NotNull @Schema(description = "Last day claimed for.", examples = "2021-03-31")
          LocalDate periodTo,
      @Valid @Schema(description = "Of an advance: how much.") Money amount,
      @Size(max = 2000)
          @Schema(
              description = "Of an advance: why it is needed.",
              examples = "The first salaries are due before the first claim is paid.")
          String justification,
      @Schema(
              description =
                  "Of an advance: until when a bank guarantees it; two months past the measure's"
                      + " last day or later.",
              examples = "2024-02-29")
          LocalDate guaranteedUntil) {

    boolean beginsAfter(LocalDate day) {
      return day.isBefore(periodFrom);
    }

    boolean endsBefore(LocalDate day) {
      return day.isAfter(periodTo);
    }

    boolean namesServices() {
      return Stream.of(reportIds, claimIds, invoiceIds, leftOutLines)
          .anyMatch(ids -> ids != null && !ids.isEmpty());
    }

    ClaimTerms terms() {
      return new ClaimTerms(
          kind == null ? ClaimKind.INTERIM : kind,
          periodFrom,
          periodTo,
          justification,
          guaranteedUntil);
    }
  }

  /** What a claim is made of from now on, in place of all it was made of. */
  @Schema(description = "What a claim asks for from now on; its project and kind stay.")
  record RedrawClaim(
      @Size(max = 200)
          @Schema(
              description =
                  "The reports whose services are claimed: all that no claim holds; of reports that were corrected after a claim the difference.")
          List<@NotNull UUID> reportIds,
      @Size(max = 200)
          @Schema(description = "Of a region: claims of municipalities that it has approved.")
          List<@NotNull UUID> claimIds,
      @Size(max = 200)
          @Schema(
              description = "The invoices of actual costs that are claimed, as far as eligible.")
          List<@NotNull UUID> invoiceIds,
      @Size(max = 5000)
          @Schema(
              description = "Lines of these that are not claimed, by reportLineId or invoiceId.")
          List<@NotNull UUID> leftOutLines,
      @NotNull @Schema(description = "First day claimed for.", examples = "2021-03-01")
          LocalDate periodFrom,
      @NotNull @Schema(description = "Last day claimed for.", examples = "2021-03-31")
          LocalDate periodTo,
      @Valid @Schema(description = "Of an advance: how much.") Money amount,
      @Size(max = 2000)
          @Schema(
              description = "Of an advance: why it is needed.",
              examples = "The first salaries are due before the first claim is paid.")
          String justification,
      @Schema(
              description = "Of an advance: until when a bank guarantees it.",
              examples = "2024-02-29")
          LocalDate guaranteedUntil) {

    DraftClaim of(String projectNumber, ClaimKind kind) {
      return new DraftClaim(
          projectNumber,
          kind,
          reportIds,
          claimIds,
          invoiceIds,
          leftOutLines,
          periodFrom,
          periodTo,
          amount,
          justification,
          guaranteedUntil);
    }
  }

  /** The claimant hands a claim in. */
  record SubmitClaim(
      @NotNull
          @Schema(
              description = "The day it is handed in; not in the future.",
              examples = "2021-04-12")
          LocalDate submittedOn) {}

  /** The claimant takes a submitted claim back. */
  record RecallClaim(
      @NotNull
          @Schema(
              description = "The day it is taken back; not in the future.",
              examples = "2021-04-20")
          LocalDate recalledOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "A report has to be corrected.")
          String reason) {}

  /** The claimant does not claim it. */
  record WithdrawClaim(
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "The period was typed wrong.")
          String reason) {}

  /** An official of the addressee takes a claim up. */
  record StartReview(
      @NotNull @Schema(description = "The day; not in the future.", examples = "2021-04-13")
          LocalDate startedOn) {}

  /** What the claimant is asked. */
  @Embeddable
  record AskClaimant(
      @NotNull
          @Enumerated(EnumType.STRING)
          @Schema(
              description = "FULL: the lines may be drawn anew; LIMITED: texts only.",
              examples = "LIMITED")
          Reopening reopening,
      @NotNull
          @Schema(
              description = "The day of the question; not in the future.",
              examples = "2021-04-26")
          LocalDate requestedOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "What has to be put right.", examples = "Time sheets are missing.")
          String reason) {}

  /** What the claimant answers. */
  record AnswerQuestion(
      @NotNull
          @Schema(
              description = "The day of the answer; not in the future.",
              examples = "2021-05-03")
          LocalDate answeredOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "The answer.", examples = "The time sheets are attached.")
          String answer) {}

  /** Another official of the addressee agrees to a proposed decision. */
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
      @QueryParam("kind") @Parameter(description = "Only of this kind.", example = "INTERIM")
          ClaimKind kind,
      @QueryParam("level")
          @Parameter(description = "Only between these two.", example = "MUNICIPALITY")
          ClaimLevel level,
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
          LocalDate to,
      @QueryParam("changed-since")
          @Parameter(
              description =
                  "Only those that were changed on this day or later; one that is known with its"
                      + " version has not changed.",
              example = "2021-05-06")
          LocalDate changedSince,
      @QueryParam("due")
          @Parameter(description = "overdue: only those whose term has ended.", example = "overdue")
          String due,
      @QueryParam("due-by")
          @Parameter(
              description = "Only those to be decided on by this day.",
              example = "2021-05-10")
          LocalDate dueBy) {

    Where where(LocalDate today) {
      Where where =
          Where.all()
              .equal("status", status)
              .equal("terms.kind", kind)
              .equal("level", level)
              .equal("municipality", municipality)
              .notBefore("terms.periodTo", from)
              .notAfter("terms.periodFrom", to)
              .notAfter("term.dueOn", dueBy)
              .notBefore("changedOn", changedSince);
      if (due == null) {
        return where;
      }
      if (!due.equals("overdue")) {
        throw Refusals.notInList("due", List.of("overdue")).with("parameter", "due");
      }
      return where.and("term.dueOn < :today", "today", today);
    }
  }
}
