package lv.atbalsts.assessment.wayout;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.InstitutionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's way out of the institution. */
@Schema(description = "a person's way out of the institution")
record WayOutView(
    @Schema(description = "who", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78") UUID clientId,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "ATVK code", examples = "0460200") String municipality,
    @Schema(description = "how far it is", examples = "PREPARING") WayOutStatus status,
    @Schema(description = "the mentor who works with the person now", examples = "SM-014")
        String mentorRef,
    @Schema(description = "the steps in the order they were taken, annulled ones too")
        List<StepView> steps) {

  /** One step of a way out. */
  @Schema(description = "one step of a way out")
  record StepView(
      @Schema(description = "the step's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID id,
      @Schema(description = "what kind of step", examples = "PREPARATION") StepKind kind,
      @Schema(description = "its day", examples = "2020-02-03") LocalDate on,
      @Schema(description = "of a trial stay: the last day planned", examples = "2020-06-30")
          LocalDate until,
      @Schema(
              description =
                  "of a move: to what kind of place; of a placement: with whom; of a trial's end: its"
                      + " outcome; of a return: why",
              examples = "OWN_HOME")
          String code,
      @Schema(
              description = "the institution left; of a return, the one gone into",
              examples = "VSAC")
          InstitutionKind institution,
      @Schema(description = "of a preparation: the mentor", examples = "SM-014") String mentorRef,
      @Schema(
              description = "the mentor's name, where the record is read in full",
              examples = "Ilze Paraudziņa")
          String mentorName,
      @Schema(
              description = "why the step was annulled; such a step did not happen",
              examples = "ENTERED_IN_ERROR")
          String annulledFor) {}
}
