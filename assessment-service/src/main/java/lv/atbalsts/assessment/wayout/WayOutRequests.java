package lv.atbalsts.assessment.wayout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.client.InstitutionKind;
import lv.atbalsts.assessment.client.Residence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a way out, as they are asked for. */
interface WayOutRequests {

  /** Since when a social mentor (sociālais mentors) prepares a person. */
  @Schema(description = "since when a social mentor prepares a person")
  record StartPreparation(
      @NotNull @Schema(description = "not in the future", examples = "2020-02-03") LocalDate on,
      @NotBlank
          @Pattern(regexp = "[0-9A-Za-z./-]{1,40}")
          @Schema(description = "the mentor's reference, no personal code", examples = "SM-014")
          String mentorRef,
      @NotBlank
          @Size(max = 100)
          @Schema(description = "the mentor's name; kept sealed", examples = "Ilze Paraudziņa")
          String mentorName) {

    StepTerms step() {
      return StepTerms.of(StepKind.PREPARATION, on);
    }
  }

  /** A stay outside on trial. */
  @Schema(description = "a stay outside on trial")
  record StartTrialStay(
      @NotNull @Schema(description = "first day, not in the future", examples = "2020-06-01")
          LocalDate on,
      @Schema(description = "last day planned; open when left out", examples = "2020-06-30")
          LocalDate until) {

    StepTerms step() {
      return StepTerms.of(StepKind.TRIAL_STAY, on).until(until);
    }
  }

  /** The end of a trial stay, and what it has shown. */
  @Schema(description = "the end of a trial stay, and what it has shown")
  record EndTrialStay(
      @NotNull @Schema(description = "last day, not in the future", examples = "2020-06-28")
          LocalDate on,
      @NotNull @Schema(description = "what it has shown", examples = "READY")
          TrialOutcome outcome) {

    StepTerms step() {
      return StepTerms.of(StepKind.TRIAL_STAY_END, on).code(outcome);
    }
  }

  /** The move out of the institution. */
  @Schema(description = "the move out of the institution")
  record MoveOut(
      @NotNull @Schema(description = "not in the future", examples = "2020-08-15") LocalDate on,
      @NotNull @Schema(description = "to what kind of place", examples = "GROUP_HOME")
          Destination to) {

    StepTerms step() {
      return StepTerms.of(StepKind.MOVE, on).code(to);
    }
  }

  /** When a person left the institution. */
  @Schema(description = "when a person left the institution")
  record StartIndependentLife(
      @NotNull @Schema(description = "not in the future", examples = "2020-09-01")
          LocalDate startedOn,
      @NotNull @Schema(description = "VSAC", examples = "VSAC") InstitutionKind from) {

    StepTerms step() {
      return StepTerms.of(StepKind.INDEPENDENT_LIFE, startedOn).at("/startedOn");
    }
  }

  /** A child leaves the institution for a family or a youth home. */
  @Schema(description = "a child leaves the institution for a family or a youth home")
  record PlaceChild(
      @NotNull @Schema(description = "not in the future", examples = "2020-09-01") LocalDate on,
      @NotNull @Schema(description = "where the child lives now", examples = "FOSTER_FAMILY")
          FamilyPlacement kind) {

    StepTerms step() {
      return StepTerms.of(StepKind.PLACEMENT, on).code(kind);
    }
  }

  /** A person is back in an institution. */
  @Schema(description = "a person is back in an institution")
  record ReturnToInstitution(
      @NotNull @Schema(description = "not in the future", examples = "2021-03-01") LocalDate on,
      @NotNull
          @Known("return-reasons")
          @Schema(
              description =
                  "OWN_WISH, HEALTH or SUPPORT_NOT_ENOUGH; GET /classifiers/return-reasons lists them",
              examples = "SUPPORT_NOT_ENOUGH")
          String reason,
      @NotNull @Valid @Schema(description = "which institution") Residence residence) {

    StepTerms step() {
      return StepTerms.of(StepKind.RETURN, on).code(reason).into(residence);
    }
  }

  /** Where a person lives after moving out. */
  enum Destination {
    /** A home of one's own, rented or owned (savs mājoklis). */
    OWN_HOME,
    /** A group home or group flat (grupu māja, grupu dzīvoklis). */
    GROUP_HOME,
    /** With relatives (ģimene). */
    FAMILY,
    OTHER
  }

  /** Where a child lives who has left the institution. */
  enum FamilyPlacement {
    /** Back with the parents (atgriešanās ģimenē). */
    FAMILY,
    /** With a guardian (aizbildnība). */
    GUARDIANSHIP,
    /** In a foster family (audžuģimene). */
    FOSTER_FAMILY,
    /** With adopters (adopcija). */
    ADOPTION,
    /** In a youth home (jauniešu māja). */
    YOUTH_HOME
  }

  /** What a trial stay has shown. */
  enum TrialOutcome {
    READY,
    NOT_READY,
    BROKEN_OFF
  }
}
