package lv.atbalsts.assessment.sharing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import lv.atbalsts.assessment.registry.Registrations;
import lv.atbalsts.kit.data.Turns;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.Refusal;

/** Who may open records in an emergency at all, and how many on a day. */
@ApplicationScoped
class EmergencyGuard {

  private final EmergencyAttempts attempts;
  private final Registrations registrations;
  private final Territories territories;
  private final EmergencySettings settings;
  private final Outbox outbox;
  private final Turns turns;
  private final Counter tried;
  private final Counter alarms;

  EmergencyGuard(
      EmergencyAttempts attempts,
      Registrations registrations,
      Territories territories,
      EmergencySettings settings,
      Outbox outbox,
      Turns turns,
      MeterRegistry meters) {
    this.attempts = attempts;
    this.registrations = registrations;
    this.territories = territories;
    this.settings = settings;
    this.outbox = outbox;
    this.turns = turns;
    this.tried = meters.counter("atbalsts.emergency.attempts");
    this.alarms = meters.counter("atbalsts.emergency.alarms");
  }

  /**
   * Counts an attempt before it is looked whether there is anybody: one after the other for each
   * recipient, so that many at once are no more than many in a row.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException 403 for who is no provider with a valid
   *     registration and no municipality of today (ASM-0410, ASM-0411), 429 after the last attempt
   *     of the day (ASM-0412)
   */
  EmergencyAttempt attempt(Recipient recipient, String author, OffsetDateTime now) {
    LocalDate today = now.toLocalDate();
    requireKnown(recipient, today);
    turns.take("emergency", recipient.code());
    int before = attempts.of(recipient.code(), today);
    if (before >= settings.perDay()) {
      Refusal.of("ASM-0412", 429)
          .args(settings.perDay(), today.plusDays(1))
          .rule("ASM-17")
          .limit(settings.perDay())
          .retryAfter(secondsToMidnight(now))
          .raise();
    }
    int number = before + 1;
    EmergencyAttempt attempt =
        new EmergencyAttempt(recipient, author, now, number, number >= settings.alarmAt());
    attempts.persistAndFlush(attempt);
    tried.increment();
    if (attempt.unusual()) {
      alarms.increment();
      outbox.publish(attempt.many());
    }
    return attempt;
  }

  private static int secondsToMidnight(OffsetDateTime now) {
    return Math.toIntExact(
        Duration.between(now, now.plusDays(1).truncatedTo(ChronoUnit.DAYS)).toSeconds());
  }

  private void requireKnown(Recipient recipient, LocalDate today) {
    switch (recipient.kind()) {
      case PROVIDER -> {
        if (!registrations.anyOn(recipient.code(), today)) {
          Refusal.of("ASM-0410", 403).args(recipient.code(), today).rule("ASM-17").raise();
        }
      }
      case MUNICIPALITY -> {
        if (!territories.validOn(recipient.code(), today)) {
          Refusal.of("ASM-0411", 403).args(recipient.code(), today).rule("ASM-17").raise();
        }
      }
    }
  }
}
