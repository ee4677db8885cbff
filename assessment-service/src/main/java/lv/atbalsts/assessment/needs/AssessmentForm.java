package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the team found. */
@Schema(description = "what the team found")
public record AssessmentForm(
    @NotBlank
        @Size(max = 60)
        @Schema(
            description = "the version in force on the day is taken",
            examples = "SAMPLE_SUPPORT_INTENSITY")
        String methodologyCode,
    @NotEmpty @Size(max = 20) @Schema(description = "the specialists")
        List<@NotNull @Valid TeamMember> team,
    @NotNull @Schema(description = "not before the enrolment", examples = "2019-05-02")
        LocalDate assessedOn,
    @NotNull
        @Schema(
            type = SchemaType.OBJECT,
            implementation = Object.class,
            description = "answers by item, as the methodology asks",
            examples = "{\"A1_FREQUENCY\":\"3\",\"G4\":true}")
        ObjectNode answers,
    @Size(max = 4000)
        @Schema(
            description = "what the team recommends",
            examples = "day care centre, three days a week")
        String recommendation,
    @Schema(
            description = "the score, where it was computed elsewhere too: it must be the same",
            examples = "41")
        Long score,
    @Size(max = 40)
        @Schema(
            description = "the support level, where it was found elsewhere too: must be the same",
            examples = "L2")
        String supportLevel) {

  /** A form that leaves score and level to this service. */
  public AssessmentForm(
      String methodologyCode,
      List<TeamMember> team,
      LocalDate assessedOn,
      ObjectNode answers,
      String recommendation) {
    this(methodologyCode, team, assessedOn, answers, recommendation, null, null);
  }

  /** Never the answers: they describe a person's health. */
  @Override
  public String toString() {
    return "AssessmentForm";
  }

  /** A specialist of the team: by profession and reference, never by name. */
  @Schema(description = "a specialist of the team: by profession and reference, never by name")
  public record TeamMember(
      @NotBlank
          @Pattern(regexp = "[A-Z_]{3,40}")
          @Schema(description = "as the methodology names it", examples = "SOCIAL_WORKER")
          String profession,
      @NotBlank
          @Pattern(regexp = "[A-Za-z0-9-]{1,40}")
          @Schema(description = "the region's own reference", examples = "SP-014")
          String specialistRef) {}
}
