package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.assessment.classifier.Known;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the steps of an assessment ask for. */
interface AssessmentRequests {

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
