package lv.atbalsts.assessment.enrolment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A client's part in one project, as what follows from it needs to know it. */
@Schema(description = "a client's part in one project as a member of one target group")
public record EnrolmentFacts(
    @Schema(description = "the enrolment's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(description = "who", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78") UUID clientId,
    @JsonUnwrapped Participation participation,
    @Schema(description = "since when", examples = "2019-03-15") LocalDate enrolledOn,
    @Schema(description = "whether the person takes part", examples = "ENDED")
        EnrolmentStatus status,
    @Schema(description = "the last day of taking part, once it has ended", examples = "2020-06-30")
        LocalDate endedOn,
    @Schema(description = "why it ended, or was taken back", examples = "MOVED_ABROAD")
        String endReason) {

  private static final String REGIONAL = "9.2.2.1";

  public UUID clientRef() {
    return participation.clientRef();
  }

  public TargetGroup targetGroup() {
    return participation.targetGroup();
  }

  public String measure() {
    return participation.measure();
  }

  public String projectNumber() {
    return participation.projectNumber();
  }

  public String municipality() {
    return participation.municipality();
  }

  EnrolmentSummary summary() {
    return new EnrolmentSummary(
        id, clientId, clientRef(), municipality(), projectNumber(), enrolledOn);
  }

  /** Whether the person takes part on that day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(enrolledOn) && !day.isAfter(lastDay(day));
  }

  /** The last day up to a day on which something can have happened within the enrolment. */
  public LocalDate lastDay(LocalDate day) {
    return endedOn == null || endedOn.isAfter(day) ? day : endedOn;
  }

  /** Whether it is a regional project, where assessments and plans are made. */
  public boolean regional() {
    return REGIONAL.equals(measure());
  }

  /** An enrolment: ids, codes and dates; what it says is read by itself, for a purpose. */
  @Schema(
      description = "an enrolment in a list: ids, codes and dates; what it says is read by itself")
  record EnrolmentSummary(
      @Schema(description = "the enrolment's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID id,
      @Schema(description = "who", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78") UUID clientId,
      @Schema(
              description = "the random id by which events speak of the person",
              examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
          UUID clientRef,
      @Schema(description = "ATVK code", examples = "0460200") String municipality,
      @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001")
          String projectNumber,
      @Schema(description = "since when", examples = "2019-03-15") LocalDate enrolledOn) {}
}
