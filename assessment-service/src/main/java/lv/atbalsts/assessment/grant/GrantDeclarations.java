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
public record GrantDeclarations(
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
        WaitReason waitsFor,
    @Schema(description = "since when; left out: the decision", examples = "2019-06-15")
        LocalDate waitsSince) {

  static final GrantDeclarations NOTHING =
      new GrantDeclarations(null, null, null, null, null, null, null, null, null);

  /** The same with what the start waits for; nulls where for nothing. */
  GrantDeclarations waiting(WaitReason what, LocalDate since) {
    return new GrantDeclarations(
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

  public GrantDeclarations {
    occupiedEvidence = Reference.plain(occupiedEvidence);
    agreementNumber = Reference.plain(agreementNumber);
    medicalRegisterNumber = Reference.plain(medicalRegisterNumber);
  }

  /** What a child's parents do while the child is cared for, as far as the limits ask (L04-L09). */
  enum Occupation {
    WORK,
    STUDY,
    /** Measures of the employment agency (Nodarbinātības valsts aģentūra). */
    NVA_MEASURES,
    /** A parent attends a day care centre (dienas aprūpes centrs). */
    DAY_CARE_CENTRE,
    /** None of these. */
    NONE
  }

  /** How a child's carer is related to the child (ASM-14). */
  enum CarerRelation {
    NOT_RELATED,
    FURTHER_RELATIVE,
    FIRST_DEGREE_RELATIVE,
    SAME_HOUSEHOLD;

    /** Whether no contract is made with such a carer. */
    boolean isForbidden() {
      return this == FIRST_DEGREE_RELATIVE || this == SAME_HOUSEHOLD;
    }
  }

  /** Who chose the provider of an adult's service (ASM-12). */
  enum ProviderChoice {
    PERSON,
    /** The municipality provides the service itself. */
    MUNICIPALITY_PROVIDES,
    /** Another municipality provides it by a cooperation agreement (sadarbības līgums). */
    OTHER_MUNICIPALITY_BY_AGREEMENT
  }

  /** What a granted service waits for before it can start. */
  enum WaitReason {
    /** A free place at the provider. */
    PLACE,
    /** A building that is not there yet (ASM-08). */
    BUILDING
  }
}
