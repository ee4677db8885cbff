package lv.atbalsts.funding.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of an output is planned or was reached. */
@Embeddable
@Schema(
    description = "An output of an activity: what, how much, by which day, planned or reported.")
public record OutputTerms(
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "What is counted.", examples = "PEOPLE_TRAINED")
        OutputKind output,
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "Whether it is planned or was reached.", examples = "REPORTED")
        OutputStage stage,
    @NotNull
        @Column(name = "day")
        @Schema(
            description =
                "The day by which: one of the activity's; of what is reported not in the future.",
            examples = "2019-03-31")
        LocalDate date,
    @NotNull
        @Min(1)
        @Max(1_000_000)
        @Schema(
            description =
                "How many more than by the day before; what is stated up to a day is added up.",
            examples = "25")
        Integer quantity) {

  /** What is counted. */
  public enum OutputKind {
    PEOPLE_TRAINED,
    EVENTS_HELD,
    PEOPLE_REACHED,
    METHODS_DEVELOPED
  }

  /** Whether it is a plan or a report. */
  public enum OutputStage {
    PLANNED,
    REPORTED
  }
}
