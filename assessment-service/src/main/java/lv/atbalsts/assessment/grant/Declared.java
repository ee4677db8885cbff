package lv.atbalsts.assessment.grant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.kit.values.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the municipality declares with its decision, where a rule asks for it. */
@Schema(description = "what the municipality declares where a rule asks for it")
@Embeddable
public record Declared(
    @Known("components")
        @Schema(
            description = "which part of the service; LEISURE and specialists have own limits",
            examples = "PHYSIOTHERAPY")
        String component,
    @Schema(description = "what the parents of a child in care do", examples = "WORK")
        @Enumerated(EnumType.STRING)
        Occupation parentsOccupied,
    @Pattern(regexp = "[0-9A-Za-z./-]{1,40}")
        @Schema(description = "reference of the evidence of that", examples = "IZZ-2021/44")
        String occupiedEvidence,
    @Schema(
            description = "how the carer is related to the child; with respite: where at home",
            examples = "NOT_RELATED")
        @Enumerated(EnumType.STRING)
        CarerRelation carerRelation,
    @Schema(description = "who chose an adult's provider", examples = "PERSON")
        @Enumerated(EnumType.STRING)
        ProviderChoice providerChoice,
    @Pattern(regexp = "[0-9A-Za-z./-]{1,40}")
        @Schema(
            description = "the cooperation agreement's number, where another municipality provides",
            examples = "SL-2020/8")
        String agreementNumber,
    @Size(min = 1, max = 20)
        @Pattern(regexp = "[0-9-]*")
        @Schema(
            description =
                "the number in the registers of medical persons or institutions, instead of a"
                    + " registration",
            examples = "0100-10021")
        String medicalRegisterNumber,
    @Schema(description = "what the start waits for", examples = "PLACE")
        @Enumerated(EnumType.STRING)
        Wait waitsFor,
    @Schema(description = "since when; left out: the decision", examples = "2019-06-15")
        LocalDate waitsSince) {

  static final Declared NOTHING =
      new Declared(null, null, null, null, null, null, null, null, null);

  /** The same with what the start waits for; nulls where for nothing. */
  Declared waiting(Wait what, LocalDate since) {
    return new Declared(
        component,
        parentsOccupied,
        occupiedEvidence,
        carerRelation,
        providerChoice,
        agreementNumber,
        medicalRegisterNumber,
        what,
        since);
  }

  public Declared {
    occupiedEvidence = Reference.plain(occupiedEvidence);
    agreementNumber = Reference.plain(agreementNumber);
    medicalRegisterNumber = Reference.plain(medicalRegisterNumber);
  }
}
