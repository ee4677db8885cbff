package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.needs.AssessmentForm.TeamMember;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the steps of an assessment ask for. */
interface AssessmentRequests {

  /** A draft of an assessment. */
  @Schema(description = "a draft of an assessment")
  record OpenAssessment(
      @NotNull @Schema(description = "of whom", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID enrolmentId,
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

    AssessmentForm form() {
      return new AssessmentForm(
          methodologyCode, team, assessedOn, answers, recommendation, score, supportLevel);
    }

    /** Never the answers: they describe a person's health. */
    @Override
    public String toString() {
      return "OpenAssessment";
    }
  }

  /** The day on which the team handed its assessment in. */
  @Schema(description = "the day on which the team handed its assessment in")
  record SubmitAssessment(
      @Schema(
              description = "not before the assessment, nor in the future; left out: today",
              examples = "2019-05-06")
          LocalDate submittedOn) {}

  /** The region's approval. */
  @Schema(description = "the region's approval")
  record ApproveAssessment(
      @Schema(
              description = "not before the submission, nor in the future; left out: today",
              examples = "2019-05-10")
          LocalDate approvedOn) {}

  /** Corrected answers. */
  @Schema(description = "corrected answers, all of them")
  record AmendAssessment(
      @NotNull
          @Schema(
              type = SchemaType.OBJECT,
              implementation = Object.class,
              description = "answers by item, complete",
              examples = "{\"A1_FREQUENCY\":\"3\",\"G4\":true}")
          ObjectNode answers,
      @Size(max = 4000)
          @Schema(
              description = "what the team recommends",
              examples = "day care centre, three days a week")
          String recommendation,
      @NotNull
          @Known("assessment-reasons")
          @Schema(description = "WRONG_ANSWER or another code", examples = "WRONG_ANSWER")
          String reason,
      @Schema(
              description =
                  "when they were corrected: not before the submission, the last approval and correction, nor in the future; left out: today",
              examples = "2019-06-03")
          LocalDate amendedOn,
      @Schema(
              description = "the score, where it was computed elsewhere too: it must be the same",
              examples = "41")
          Long score,
      @Size(max = 40)
          @Schema(
              description = "the support level, where it was found elsewhere too: must be the same",
              examples = "L2")
          String supportLevel) {

    /** Never the answers: they describe a person's health. */
    @Override
    public String toString() {
      return "AmendAssessment";
    }
  }

  /** Why, as a code: it travels, so it holds no words about a person. */
  @Schema(description = "why, as a code")
  record Reason(
      @NotNull
          @Known("assessment-reasons")
          @Schema(
              description =
                  "INCOMPLETE, WRONG_PERSON, ENTERED_TWICE or another; GET /classifiers/assessment-reasons lists them",
              examples = "WRONG_PERSON")
          String reason) {}
}
