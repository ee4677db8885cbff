package lv.atbalsts.registry.today;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.time.OfficialDay;
import lv.atbalsts.registry.today.TodayView.MoveToday;

/** Moves a sandbox to a later day, and does what is due by then. */
@ApplicationScoped
class TodayDesk {

  private final OfficialDay day;
  private final DueJob due;

  TodayDesk(OfficialDay day, DueJob due) {
    this.day = day;
    this.due = due;
  }

  TodayView read() {
    return TodayView.of(day);
  }

  TodayView move(MoveToday to) {
    day.moveTo(to.today());
    due.tell();
    return read();
  }
}
