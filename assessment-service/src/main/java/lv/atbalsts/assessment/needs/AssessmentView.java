package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.enrolment.Participation;
import lv.atbalsts.assessment.needs.AssessmentForm.TeamMember;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.methodology.MethodologyVersion;
import lv.atbalsts.assessment.needs.scoring.AnswerCheck;
import lv.atbalsts.assessment.needs.scoring.Result;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment in full. Whoever gets it is in the access log. */
@Schema(description = "an assessment in full; whoever gets it is in the access log")
record AssessmentView(
    @Schema(description = "the assessment without its answers") AssessmentEntry assessment,
    @Schema(description = "the specialists") List<TeamMember> team,
    @JsonRawValue
        @Schema(
            type = SchemaType.OBJECT,
            implementation = Object.class,
            description = "answers by item",
            examples = "{\"A1_FREQUENCY\":\"3\"}")
        String answers,
    @Schema(
            description = "what the team recommends",
            examples = "day care centre, three days a week")
        String recommendation,
    @Schema(description = "what the answers come to; missing while some are") ResultView result,
    @Schema(description = "of a draft: the answers without which it cannot be submitted")
        List<MissingAnswer> warnings,
    long version)
    implements Versioned {

  @Override
  public String toString() {
    return "AssessmentView";
  }

  /** An assessment without its answers. */
  @Schema(description = "an assessment without its answers")
  record AssessmentEntry(
      @Schema(
              description = "the assessment's id",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID id,
      @Schema(description = "of which enrolment", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
          UUID enrolmentId,
      @JsonUnwrapped Participation participation,
      @Schema(description = "the methodology", examples = "SAMPLE_SUPPORT_INTENSITY")
          String methodology,
      @Schema(description = "its version", examples = "2") int methodologyVersion,
      @Schema(description = "when the team assessed", examples = "2019-05-02") LocalDate assessedOn,
      @Schema(description = "how far it is", examples = "APPROVED") AssessmentStatus status,
      @Schema(description = "when it was submitted", examples = "2019-05-03") LocalDate submittedOn,
      @Schema(description = "when it was approved", examples = "2019-05-10") LocalDate approvedOn,
      @Schema(
              description = "when needs are to be assessed again, where the methodology says so",
              examples = "2022-05-02")
          LocalDate reassessmentDueOn,
      @Schema(
              description = "which assessment it follows, where it is a reassessment",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e79")
          UUID reassesses,
      @Schema(description = "how often its answers were corrected", examples = "0") int amendments,
      @JsonInclude(JsonInclude.Include.NON_NULL)
          @Schema(
              description =
                  "of a draft just opened: answers that are always asked and missing yet; reading the"
                      + " draft lists those too that are asked because of other answers")
          List<MissingAnswer> warnings) {

    AssessmentEntry with(List<MissingAnswer> warnings) {
      return new AssessmentEntry(
          id,
          enrolmentId,
          participation,
          methodology,
          methodologyVersion,
          assessedOn,
          status,
          submittedOn,
          approvedOn,
          reassessmentDueOn,
          reassesses,
          amendments,
          warnings);
    }
  }

  /** An assessment: ids, codes and dates; what it says is read by itself, for a purpose. */
  @Schema(
      description = "an assessment in a list: ids, codes and dates; what it says is read by itself")
  record AssessmentSummary(
      @Schema(
              description = "the assessment's id",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID id,
      @Schema(description = "of which enrolment", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
          UUID enrolmentId,
      @Schema(
              description = "the random id by which events speak of the person",
              examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
          UUID clientRef,
      @Schema(description = "ATVK code", examples = "0460200") String municipality,
      @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001")
          String projectNumber,
      @Schema(description = "when the team assessed", examples = "2019-05-02") LocalDate assessedOn,
      @Schema(description = "how far it is", examples = "APPROVED") AssessmentStatus status,
      @Schema(description = "when it was approved", examples = "2019-05-10") LocalDate approvedOn,
      @Schema(description = "when needs are to be assessed again", examples = "2022-05-02")
          LocalDate reassessmentDueOn) {

    static AssessmentSummary of(AssessmentEntry assessment) {
      return new AssessmentSummary(
          assessment.id,
          assessment.enrolmentId,
          assessment.participation.clientRef(),
          assessment.participation.municipality(),
          assessment.participation.projectNumber(),
          assessment.assessedOn,
          assessment.status,
          assessment.approvedOn,
          assessment.reassessmentDueOn);
    }
  }

  /** What answers come to. */
  @Schema(description = "what answers come to")
  record ResultView(
      @Schema(description = "the total of the methodology's scales", examples = "41") long score,
      @Schema(description = "the support level, as the methodology names it", examples = "L2")
          String supportLevel) {

    /** Null where there is no result. */
    static ResultView of(Result result) {
      return result == null ? null : new ResultView(result.score(), result.level());
    }

    @Override
    public String toString() {
      return "ResultView";
    }
  }

  /** Whether an assessment still comes to what it came to. */
  @Schema(description = "whether an assessment still comes to what it came to")
  record CheckView(
      @Schema(description = "the version it was made with, by which it is computed again")
          MethodologyVersion methodology,
      @Schema(description = "what is kept; missing while answers are") ResultView kept,
      @Schema(description = "what is computed now; missing while answers are") ResultView computed,
      @Schema(description = "whether both are the same", examples = "true") boolean equal) {}

  /** What an assessment said before it was amended. */
  @Schema(description = "what an assessment said before it was amended")
  record RevisionView(
      @Schema(description = "1 is the first", examples = "1") int number,
      @Schema(description = "who wrote it", examples = "assessor-014") String author,
      @Schema(description = "why it was amended, as a code", examples = "WRONG_ANSWER")
          String reason,
      @Schema(description = "on which day", examples = "2019-05-20") LocalDate replacedOn,
      @JsonRawValue
          @Schema(
              type = SchemaType.OBJECT,
              implementation = Object.class,
              description = "answers by item",
              examples = "{\"A1_FREQUENCY\":\"3\"}")
          String answers,
      @Schema(
              description = "what the team recommended",
              examples = "day care centre, three days a week")
          String recommendation,
      @Schema(description = "what the answers came to") ResultView result) {

    @Override
    public String toString() {
      return "RevisionView";
    }
  }

  /** What a draft cannot be submitted with. */
  @Schema(description = "what a draft cannot be submitted with")
  record MissingAnswer(
      @Schema(description = "JSON pointer of the answer", examples = "/answers/A1_FREQUENCY")
          String pointer,
      @Schema(
              description = "the code that the submission would refuse it with",
              examples = "ASM-0175")
          String code) {

    static MissingAnswer missing(Item item) {
      return new MissingAnswer(
          AnswerCheck.pointer(item.linkId()), AssessmentRefusal.ANSWER_MISSING.code());
    }
  }
}
