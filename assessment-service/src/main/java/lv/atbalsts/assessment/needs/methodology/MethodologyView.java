package lv.atbalsts.assessment.needs.methodology;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.needs.content.MethodologyContent;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a methodology. */
@Schema(description = "one version of a methodology")
record MethodologyView(
    @Schema(description = "its code", examples = "SAMPLE_CHILD_FT") String code,
    @Schema(description = "its version", examples = "1") int version,
    @Schema(description = "Latvian title", examples = "PARAUGS: atbalsta intensitātes skala")
        String titleLv,
    @Schema(description = "English title", examples = "SAMPLE: support intensity scale")
        String titleEn,
    @Schema(description = "whose needs it assesses", examples = "CHILD_FT") TargetGroup targetGroup,
    @Schema(description = "professions the team must have", examples = "[\"SOCIAL_WORKER\"]")
        List<String> requiredProfessions,
    @Schema(description = "professions the team may have", examples = "[\"PHYSIOTHERAPIST\"]")
        List<String> optionalProfessions,
    @Schema(description = "whether it may still change", examples = "PUBLISHED")
        MethodologyStatus status,
    @Schema(description = "first day; missing in a draft", examples = "2015-01-01")
        LocalDate validFrom,
    @Schema(description = "last day; missing while open", examples = "2018-12-31")
        LocalDate validTo,
    @Schema(description = "whether it is a sample and not the licensed text", examples = "true")
        boolean sample,
    @Schema(
            description = "who wrote it last; missing: it came with a release",
            examples = "ministry")
        String changedBy,
    @Schema(description = "when", examples = "2019-01-15T09:00:00Z") OffsetDateTime changedAt) {

  /** One version of a methodology with its whole text. */
  @Schema(description = "one version of a methodology with its whole text")
  record MethodologyVersionView(
      @Schema(description = "the version") MethodologyView methodology,
      @Schema(description = "what it asks and how it scores") MethodologyContent content,
      long version)
      implements Versioned {}
}
