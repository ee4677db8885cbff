package lv.atbalsts.funding.reconciliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.funding.Amounts;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.kit.refusal.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What CFLA says of a day. */
@Schema(description = "What CFLA says of all claims as of a day.")
record CflaStatement(
    @NotNull @Schema(description = "The day; not in the future.", examples = "2021-06-30")
        LocalDate date,
    @NotEmpty
        @Size(max = 5000)
        @Schema(description = "Every claim of which something is certified.")
        List<@NotNull @Valid StatedLine> lines) {

  void check(LocalDate today) {
    FieldErrors errors = new FieldErrors();
    StepDates.notAfterToday(errors, "/date", date, today);
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      StatedLine line = lines.get(i);
      String at = "/lines/" + i;
      if (!seen.add(line.claimId())) {
        errors.add(at + "/claimId", FundingRefusal.CLAIM_IS_STATED_TWICE);
      }
      Amounts.notNegative(errors, at + "/certified/amount", line.certified());
      Amounts.notNegative(errors, at + "/paid/amount", line.paid());
      Amounts.notNegative(errors, at + "/corrected/amount", line.corrected());
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }
}
