package lv.atbalsts.assessment.needs.methodology;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.fhir.BilingualText;
import lv.atbalsts.assessment.needs.content.MethodologyContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of a methodology. */
interface MethodologyRequests {

  /** The whole text of a version that is not yet published. */
  @Schema(description = "the whole text of a version that is not yet published")
  record DraftMethodology(
      @NotNull @Valid @Schema(description = "its title") BilingualText title,
      @NotNull @Schema(description = "whose needs it assesses", examples = "CHILD_FT")
          TargetGroup targetGroup,
      @NotEmpty
          @Size(max = 20)
          @Schema(description = "professions the team must have", examples = "[\"SOCIAL_WORKER\"]")
          List<@NotNull @Known("professions") String> requiredProfessions,
      @NotNull
          @Size(max = 20)
          @Schema(description = "professions the team may have", examples = "[\"PHYSIOTHERAPIST\"]")
          List<@NotNull @Known("professions") String> optionalProfessions,
      @Schema(description = "whether it is a sample and not the licensed text", examples = "false")
          boolean sample,
      @NotNull @Valid @Schema(description = "what it asks and how it scores")
          MethodologyContent content) {}

  /** From when on needs are assessed by a version. */
  @Schema(description = "from when on needs are assessed by a version")
  record PublishMethodology(
      @NotNull
          @Schema(
              description = "first day; the earlier version ends on the day before",
              examples = "2027-01-01")
          LocalDate validFrom,
      @Schema(description = "last day; left out: until a later version", examples = "2029-12-31")
          LocalDate validTo) {}
}
