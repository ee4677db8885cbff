package lv.atbalsts.registry.creation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lv.atbalsts.registry.plan.PlacesView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A line of a plan whose day is past while not all places are registered")
public record OverdueView(
    @JsonUnwrapped PlacesView line,
    @Schema(description = "Places registered on the day asked for", examples = "8") int registered,
    @Schema(description = "Places still to be registered", examples = "4") int missing,
    @Schema(description = "Days since the day they are planned for", examples = "90")
        long daysOverdue) {

  static OverdueView of(PlacesView line, int registered, LocalDate day) {
    return new OverdueView(
        line,
        registered,
        line.terms().places() - registered,
        ChronoUnit.DAYS.between(line.terms().plannedFor(), day));
  }
}
