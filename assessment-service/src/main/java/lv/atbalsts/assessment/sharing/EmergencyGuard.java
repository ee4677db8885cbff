package lv.atbalsts.assessment.sharing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.upstream.registry.KnownRegistrations;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.reference.Territories;

/** Who may open records in an emergency at all, and how many on a day. */
@ApplicationScoped
class EmergencyGuard {

  private final EmergencyAttempts attempts;
  private final KnownRegistrations registrations;
  private final Territories territories;
  private final EmergencySettings settings;
  private final Outbox outbox;
  private final AdvisoryLocks locks;
  private final Counter tried;
  private final Counter alarms;

  EmergencyGuard(
      EmergencyAttempts attempts,
      KnownRegistrations registrations,
      Territories territories,
      EmergencySettings settings,
      Outbox outbox,
      AdvisoryLocks locks,
      MeterRegistry meters) {
    this.attempts = attempts;
    this.registrations = registrations;
    this.territories = territories;
    this.settings = settings;
    this.outbox = outbox;
    this.locks = locks;
    this.tried = meters.counter("atbalsts.emergency.attempts");
    this.alarms = meters.counter("atbalsts.emergency.alarms");
  }

  /**
   * Counts an attempt before it is looked whether there is anybody: one after the other for each
   * recipient, so that many at once are no more than many in a row.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 403 for who is no provider with a valid registration
   *     and no municipality of today (ASM-0410, ASM-0411), 429 after the last attempt of the day
   *     (ASM-0412)
   */
  EmergencyAttempt attempt(Recipient recipient, String author, OffsetDateTime now) {
    LocalDate today = now.toLocalDate();
    requireKnown(recipient, today);
    locks.lock("emergency", recipient.code());
    int before = attempts.of(recipient.code(), today);
    if (before >= settings.perDay()) {
      throw AssessmentRefusal.TOO_MANY_EMERGENCIES_FOR_DAY
          .with(settings.perDay(), today.plusDays(1))
          .limit(settings.perDay())
          .retryAfter(secondsToMidnight(now));
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
          throw AssessmentRefusal.OPENER_NOT_REGISTERED.with(recipient.code(), today);
        }
      }
      case MUNICIPALITY -> {
        if (!territories.validOn(recipient.code(), today)) {
          throw AssessmentRefusal.NO_MUNICIPALITY_OF_TODAY.with(recipient.code(), today);
        }
      }
    }
  }
}
