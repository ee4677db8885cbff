package lv.atbalsts.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lv.atbalsts.kit.refusal.KitRefusal;

/** The day on which this system lives: the real one, or in a sandbox another. */
@ApplicationScoped
public class OfficialDay {

  private final Optional<DayFile> dayFile;
  private final Clock clock;

  OfficialDay(TimeSettings settings, Clock clock) {
    this.dayFile = settings.dayFile().map(DayFile::new);
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The last day of which a value can be asked: today, or the real day of an earlier sandbox. */
  public LocalDate latest() {
    long ahead = dayFile.map(DayFile::daysAhead).orElse(0L);
    return ahead < 0 ? today().minusDays(ahead) : today();
  }

  /** Whether this is a sandbox. */
  public boolean isMovable() {
    return dayFile.isPresent();
  }

  /**
   * Moves a sandbox forward to a day.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 where this is no sandbox, 422 where the day is over
   */
  public synchronized void moveTo(LocalDate day) {
    LocalDate today = today();
    if (dayFile.isEmpty()) {
      throw KitRefusal.DAY_IS_THE_REAL_ONE.with(today);
    }
    if (day.isBefore(today)) {
      throw KitRefusal.DAY_IS_OVER.with(day, today).requested(day).limit(today);
    }
    LocalDate realDay = today.minusDays(dayFile.get().daysAhead());
    dayFile.get().write(day, realDay);
  }
}
