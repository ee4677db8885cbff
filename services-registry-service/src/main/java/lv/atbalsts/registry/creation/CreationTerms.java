package lv.atbalsts.registry.creation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many places are created, and the day of each step that is taken: each on or after the one
 * before. A correction brings it, a row holds it, a view shows it.
 */
@Embeddable
@Schema(description = "Places that are created, and the day of each step that is taken")
public record CreationTerms(
    @NotNull
        @Min(1)
        @Max(100_000)
        @Schema(description = "How many places, in persons at a time", examples = "12")
        Integer places,
    @NotNull
        @Schema(
            description = "Day their creation is decided; the plan in force on it has them",
            examples = "2019-06-03")
        LocalDate plannedOn,
    @Schema(description = "Day construction started", examples = "2020-03-02") LocalDate startedOn,
    @Schema(description = "Day they were finished", examples = "2021-11-30") LocalDate finishedOn,
    @Schema(description = "Day they were equipped", examples = "2022-01-17") LocalDate equippedOn,
    @Schema(
            description = "Day from which they are registered; the registration holds on it",
            examples = "2022-03-01")
        LocalDate registeredOn,
    @Schema(
            description = "Registration of the service that is given in them",
            examples = "019a0000-0000-7000-8000-000000000003")
        UUID registrationId,
    @Schema(description = "Day they were given up", examples = "2020-01-15")
        LocalDate withdrawnOn) {

  /** Planned and nothing more. */
  static CreationTerms planned(Integer places, LocalDate plannedOn) {
    return new CreationTerms(places, plannedOn, null, null, null, null, null, null);
  }

  /** With one more step on a day. */
  CreationTerms with(CreationStatus step, LocalDate day, UUID registration) {
    return new CreationTerms(
        places,
        plannedOn,
        step == CreationStatus.UNDER_CONSTRUCTION ? day : startedOn,
        step == CreationStatus.FINISHED ? day : finishedOn,
        step == CreationStatus.EQUIPPED ? day : equippedOn,
        step == CreationStatus.REGISTERED ? day : registeredOn,
        step == CreationStatus.REGISTERED ? registration : registrationId,
        step == CreationStatus.WITHDRAWN ? day : withdrawnOn);
  }

  /** As they were on a day: without the steps that were taken after it. */
  CreationTerms asOf(LocalDate day) {
    LocalDate registered = by(day, registeredOn);
    return new CreationTerms(
        places,
        plannedOn,
        by(day, startedOn),
        by(day, finishedOn),
        by(day, equippedOn),
        registered,
        registered == null ? null : registrationId,
        by(day, withdrawnOn));
  }

  private static LocalDate by(LocalDate day, LocalDate step) {
    return step == null || step.isAfter(day) ? null : step;
  }

  /** What the days that are there say. */
  CreationStatus status() {
    if (withdrawnOn != null) {
      return CreationStatus.WITHDRAWN;
    }
    CreationStatus[] all = CreationStatus.values();
    return all[(int) Stream.of(steps()).skip(1).filter(day -> day != null).count()];
  }

  /** The days of the steps in their order; null where one is not taken. */
  LocalDate[] steps() {
    return new LocalDate[] {plannedOn, startedOn, finishedOn, equippedOn, registeredOn};
  }

  /** Places that draw on the plan. */
  int begun() {
    return withdrawnOn == null ? places : 0;
  }
}
