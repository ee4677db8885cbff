package lv.atbalsts.registry.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.time.OfficialDay;
import lv.atbalsts.registry.registration.RegistrationDesk;

/** Moves a sandbox to a later day, and does what is due by then. */
@ApplicationScoped
class TodayDesk {

  private final OfficialDay day;
  private final RegistrationDesk registrations;

  TodayDesk(OfficialDay day, RegistrationDesk registrations) {
    this.day = day;
    this.registrations = registrations;
  }

  TodayView read() {
    return TodayView.of(day);
  }

  TodayView move(MoveToday to) {
    day.moveTo(to.today());
    while (registrations.recordExpiries() > 0) {
      // each call records a bounded number
    }
    return read();
  }
}
