package lv.atbalsts.registry.today;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.kit.time.OfficialDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The day on which the system lives")
public record TodayView(
    @Schema(description = "Today, in Latvia", examples = "2021-09-15") LocalDate today,
    @Schema(description = "Whether it can be moved: in a sandbox only", examples = "true")
        boolean movable) {

  static TodayView of(OfficialDay day) {
    return new TodayView(day.today(), day.isMovable());
  }

  @Schema(description = "The day to which a sandbox is moved")
  public record MoveToday(
      @NotNull @Schema(description = "Today or a later day", examples = "2021-10-01")
          LocalDate today) {}
}
