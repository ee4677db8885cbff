package lv.atbalsts.registry.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.rules.RegisterDateRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of an appeal (apstrīdēšana, pārsūdzība) of a decision. */
@Embeddable
@Schema(description = "What is known of an appeal of a decision; the last note stands")
public record AppealTerms(
    @NotNull @Schema(description = "Day of the appeal", examples = "2022-03-21") LocalDate lodgedOn,
    @NotBlank
        @Size(max = 100)
        @Column(name = "appeal_number")
        @Schema(description = "Number of the appeal", examples = "A-7/2022")
        String number,
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "How it ended", examples = "PENDING")
        AppealOutcome outcome,
    @Schema(description = "Day on which it ended", examples = "2022-04-20") LocalDate outcomeOn) {

  void check(FieldErrors errors, LocalDate decidedOn, LocalDate today) {
    RegisterDateRules.notBefore(errors, "/lodgedOn", lodgedOn, decidedOn);
    RegisterDateRules.notAfterToday(errors, "/lodgedOn", lodgedOn, today);
    RegisterDateRules.notBefore(errors, "/outcomeOn", outcomeOn, lodgedOn);
    RegisterDateRules.notAfterToday(errors, "/outcomeOn", outcomeOn, today);
    if ((outcome == AppealOutcome.PENDING) != (outcomeOn == null)) {
      errors.add("/outcomeOn", RegistryRefusal.APPEAL_ENDS_ON_A_DAY, outcome);
    }
  }

  /** How an appeal ended. That a decision is changed by it is a decision of its own. */
  public enum AppealOutcome {
    PENDING,
    DISMISSED,
    ALLOWED,
    WITHDRAWN
  }
}
