package lv.atbalsts.funding.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.refusal.Refusals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is asked of corrections. */
interface CorrectionRequests {

  /** A correction, or a repayment, was recorded wrongly. */
  record TakeBack(
      @NotBlank @Size(max = 2000) @Schema(description = "Why.", examples = "The appeal was upheld.")
          String reason) {}

  /** Which corrections a list shows; all conditions hold. */
  record CorrectionSearch(
      @QueryParam("claimId") @Parameter(description = "Only of this claim.") UUID claimId,
      @QueryParam("projectNumber")
          @Parameter(description = "Only of this project.", example = "9.2.2.1./15/I/001")
          String projectNumber,
      @QueryParam("status") @Parameter(description = "Only those there.", example = "IN_FORCE")
          CorrectionStatus status,
      @QueryParam("effect")
          @Parameter(description = "Only with this effect.", example = "RECOVERED")
          CorrectionEffect effect,
      @QueryParam("due")
          @Parameter(
              description = "overdue: only those whose day has passed and that are not paid back.",
              example = "overdue")
          String due) {

    Where where(LocalDate today) {
      Where where =
          Where.all()
              .equal("claimId", claimId)
              .equal("status", status)
              .equal("terms.effect", effect);
      if (due == null) {
        return where;
      }
      if (!due.equals("overdue")) {
        throw Refusals.notInList("due", List.of("overdue")).with("parameter", "due");
      }
      return where
          .and("status = :holding", "holding", CorrectionStatus.IN_FORCE)
          .and("repaid < terms.amount and terms.dueOn < :today", "today", today);
    }
  }
}
