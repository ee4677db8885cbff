package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as its provider and the registrar read it, with what is known of appeals of it. */
@Schema(description = "A decision of an application or of a registration")
public record DecisionView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000004") UUID id,
    @Schema(
            description =
                "REGISTER, POSTPONE, REFUSE, REOPEN of an application; RENEW, SUSPEND, RESUME, EXCLUDE, REINSTATE of a registration",
            examples = "POSTPONE")
        String decision,
    @Schema(description = "Number of the decision", examples = "1-12/34") String decisionNumber,
    @Schema(description = "Day of the decision", examples = "2021-08-20") LocalDate decidedOn,
    @Schema(description = "Ground", examples = "DOCUMENTS_MISSING") String ground,
    @Schema(description = "Why", examples = "Nav iesniegti iekšējās kārtības noteikumi")
        String reason,
    @Schema(description = "Last day to complete the application", examples = "2021-09-20")
        LocalDate completeBy,
    @Schema(description = "Day from which it holds, of a registration", examples = "2022-03-01")
        LocalDate effectiveOn,
    @Schema(
            description =
                "The application that it decides of; absent where it is of a registration",
            examples = "019a0000-0000-7000-8000-000000000002")
        UUID applicationId,
    @Schema(description = "Notes of appeals, oldest first; the last one stands")
        List<AppealTerms> appeals,
    @Schema(description = "What stood here before it was corrected, oldest first")
        List<FormerDecision> corrections) {

  /** A decision as it stood before it was corrected. */
  @Schema(description = "A decision as it stood before it was corrected")
  public record FormerDecision(
      @Schema(description = "What it said") RegisterDecisionTerms decision,
      @Schema(description = "Day from which it held, of a registration", examples = "2022-03-01")
          LocalDate effectiveOn,
      @Schema(description = "Day on which it was corrected", examples = "2022-03-15")
          LocalDate correctedOn,
      @Schema(description = "Why it was corrected", examples = "Kļūdaini ierakstīta diena")
          String reason) {}
}
