package lv.atbalsts.funding.activity;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as it is planned. */
@Embeddable
@Schema(description = "An activity of a project: its kind and its days.")
public record ActivityTerms(
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "The kind's code, one of GET /activities/kinds.",
            examples = "SPECIALIST_TRAINING")
        String kind,
    @NotBlank
        @Size(max = 500)
        @Schema(description = "What it is.", examples = "Training of social mentors")
        String title,
    @NotNull @Schema(description = "First day.", examples = "2018-01-01") LocalDate startsOn,
    @NotNull @Schema(description = "Last day.", examples = "2020-12-31") LocalDate endsOn) {

  boolean has(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }
}
