package lv.atbalsts.registry.guide;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.kit.reference.ServiceTypes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one item of a guide says, to whom, and from when to when. */
@Embeddable
@Schema(description = "What one item of a guide says, to whom, and from when to when")
public record GuideItemTerms(
    @Schema(description = "Service type code; absent where it is for all", examples = "GROUP_HOME")
        String serviceType,
    @Enumerated(EnumType.STRING)
        @Schema(description = "Kind of applicant; absent where it is for all", examples = "COMPANY")
        ApplicantKind applicantKind,
    @NotNull @Min(1) @Max(999) @Schema(description = "Place in the guide", examples = "40")
        Integer position,
    @NotBlank
        @Size(max = 1000)
        @Schema(
            description = "What to prepare, in Latvian",
            examples = "Iekšējās kārtības noteikumi")
        String whatLv,
    @NotBlank
        @Size(max = 1000)
        @Schema(description = "What to prepare, in English", examples = "Internal rules")
        String whatEn,
    @NotBlank
        @Size(max = 1000)
        @Schema(description = "Why, in Latvian", examples = "Pakalpojuma sniedzējam tie vajadzīgi")
        String whyLv,
    @NotBlank
        @Size(max = 1000)
        @Schema(description = "Why, in English", examples = "A provider needs them")
        String whyEn,
    @NotBlank @Size(max = 300) @Schema(description = "Legal source", examples = "MK 338 p.2.2-2.6")
        String legalSource,
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "How far the requirement is known", examples = "SEEN")
        SourceStatus sourceStatus,
    @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        @Schema(
            description = "Kind of the document that is handed in, where it is one",
            examples = "INTERNAL_RULES")
        String documentKind,
    @NotNull
        @Schema(
            description = "Whether nothing is registered without the document",
            examples = "false")
        Boolean mandatory,
    @NotNull @Schema(description = "First day on which it holds", examples = "2017-07-01")
        LocalDate validFrom,
    @Schema(
            description = "Last day on which it holds; absent where it has no end",
            examples = "2025-12-31")
        LocalDate validTo) {

  public GuideItemTerms {
    serviceType = ServiceTypes.canonical(serviceType);
  }

  GuideItemTerms until(LocalDate last) {
    return new GuideItemTerms(
        serviceType,
        applicantKind,
        position,
        whatLv,
        whatEn,
        whyLv,
        whyEn,
        legalSource,
        sourceStatus,
        documentKind,
        mandatory,
        validFrom,
        last);
  }

  /** How far a requirement is known. */
  public enum SourceStatus {
    SEEN(
        "redzēts avotā",
        "seen in the source",
        "prasība ir tieši lasāma nosauktajā avotā",
        "the source says so"),
    INFERRED(
        "secināts no avota",
        "inferred from the source",
        "avots to tieši nesaka, bet no tā tas izriet",
        "the source does not say so, but it follows from it"),
    ASSUMED(
        "pieņemts, avotā nav atrasts",
        "assumed, not found in a source",
        "avots nav zināms, jautājiet reģistratoram",
        "no source is known, ask the registrar");

    private final String nameLv;
    private final String nameEn;
    private final String meaningLv;
    private final String meaningEn;

    SourceStatus(String nameLv, String nameEn, String meaningLv, String meaningEn) {
      this.nameLv = nameLv;
      this.nameEn = nameEn;
      this.meaningLv = nameLv + " – " + meaningLv;
      this.meaningEn = nameEn + " – " + meaningEn;
    }

    String meaningLv() {
      return meaningLv;
    }

    String meaningEn() {
      return meaningEn;
    }

    String nameLv() {
      return nameLv;
    }

    String nameEn() {
      return nameEn;
    }
  }
}
