package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.client.Representation;
import lv.atbalsts.kit.refusal.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who agreed to a plan, when and how. */
@Schema(description = "who agreed to a plan, when and how")
public record AgreePlan(
    @NotNull
        @Schema(
            description =
                "for a child the legal representative; for an adult a guardian where one is recorded",
            examples = "PERSON")
        AgreedBy agreedBy,
    @NotNull
        @Schema(
            description =
                "not before the assessment's approval, nor before the version before was agreed",
            examples = "2019-06-01")
        LocalDate agreedOn,
    @Known("agreement-forms")
        @Schema(
            description =
                "SIGNED_ON_PAPER, E_SIGNATURE or ORALLY_WITNESSED; GET /classifiers/agreement-forms lists them",
            examples = "SIGNED_ON_PAPER")
        String how,
    @Schema(
            description =
                "when the plan is to be reviewed; where none is named, after the configured interval",
            examples = "2020-06-01")
        LocalDate reviewDueOn) {

  /** For a child the legal representative agrees; who is of age agrees, or a guardian does. */
  void requireSpeaker(Representation person) {
    if (agreedBy == AgreedBy.PERSON && person.childOn(agreedOn)) {
      Refusal.of("ASM-0053", 422).rule("ASM-06").legalBasis("MK 313 p.3").raise();
    }
    if (agreedBy == AgreedBy.LEGAL_REPRESENTATIVE && !person.representedOn(agreedOn)) {
      Refusal.of("ASM-0450", 422)
          .args(agreedOn)
          .rule("ASM-06")
          .legalBasis("Civillikums 219. p.")
          .error("/agreedBy", "ASM-0450", agreedOn)
          .raise();
    }
  }
}
