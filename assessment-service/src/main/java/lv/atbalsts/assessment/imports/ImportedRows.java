package lv.atbalsts.assessment.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.assessment.client.ClientRequests.RecordClient;
import lv.atbalsts.assessment.enrolment.EnrolmentTerms;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.grant.GrantTerms;
import lv.atbalsts.assessment.needs.AssessmentForm;
import lv.atbalsts.assessment.plan.PlanForm;
import lv.atbalsts.assessment.plan.PlanRequests.AgreePlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rows of files: what is taken in is the form of the single operation, and beside it stands
 * whose it is. No row tells a log what it says of a person.
 */
interface ImportedRows {

  /** A person, and where wanted the enrolment: both are taken in, or neither. */
  @Schema(description = "a person, and where wanted the enrolment: both are taken in, or neither")
  record ClientRow(
      @NotNull @Valid @Schema(description = "the person") RecordClient client,
      @Size(max = 100)
          @Schema(
              description =
                  "the represented child's personal code, instead of client.represents; of an earlier row too",
              format = "personal-code",
              examples = "320001-00028")
          String representsPersonalCode,
      @Valid @Schema(description = "left out: only the record is made") EnrolmentTerms enrolment) {

    @Override
    public String toString() {
      return "ClientRow";
    }
  }

  /** A finished assessment: taken in and submitted. */
  @Schema(description = "a finished assessment: taken in and submitted on its day")
  record AssessmentRow(
      @NotBlank
          @Size(max = 100)
          @Schema(
              description = "personas kods in either form",
              format = "personal-code",
              examples = "320001-00010")
          String personalCode,
      @NotNull @Schema(description = "enrolled as what", examples = "ADULT_GRT")
          TargetGroup targetGroup,
      @NotNull @Valid @Schema(description = "what the team found") AssessmentForm assessment) {

    @Override
    public String toString() {
      return "AssessmentRow";
    }
  }

  /** The approval of a submitted assessment. */
  @Schema(description = "the approval of a submitted assessment")
  record ApprovalRow(
      @NotBlank
          @Size(max = 100)
          @Schema(
              description = "personas kods in either form",
              format = "personal-code",
              examples = "320001-00010")
          String personalCode,
      @NotNull @Schema(description = "enrolled as what", examples = "ADULT_GRT")
          TargetGroup targetGroup,
      @NotNull @Schema(description = "not in the future", examples = "2019-05-10")
          LocalDate approvedOn) {

    @Override
    public String toString() {
      return "ApprovalRow";
    }
  }

  /** A plan that is agreed already. */
  @Schema(description = "a plan that is agreed already")
  record PlanRow(
      @NotBlank
          @Size(max = 100)
          @Schema(
              description = "personas kods in either form",
              format = "personal-code",
              examples = "320001-00010")
          String personalCode,
      @NotNull @Schema(description = "enrolled as what", examples = "ADULT_GRT")
          TargetGroup targetGroup,
      @NotNull @Valid @Schema(description = "what is planned") PlanForm plan,
      @NotNull @Valid @Schema(description = "who agreed, and when") AgreePlan agreement) {

    @Override
    public String toString() {
      return "PlanRow";
    }
  }

  /** A decision that a client receives a service, and its start where it has begun. */
  @Schema(description = "a decision that a client receives a service, and its start")
  record GrantRow(
      @NotBlank
          @Size(max = 100)
          @Schema(
              description = "personas kods in either form",
              format = "personal-code",
              examples = "320001-00010")
          String personalCode,
      @NotNull @Schema(description = "enrolled as what", examples = "ADULT_GRT")
          TargetGroup targetGroup,
      @Size(max = 40)
          @Schema(
              description = "needed where a person is enrolled in several projects",
              examples = "9.2.2.1./15/I/001")
          String projectNumber,
      @NotNull @Valid @Schema(description = "the decision") GrantTerms grant,
      @Schema(description = "left out: not started yet", examples = "2019-07-01")
          LocalDate startedOn) {

    @Override
    public String toString() {
      return "GrantRow";
    }
  }
}
