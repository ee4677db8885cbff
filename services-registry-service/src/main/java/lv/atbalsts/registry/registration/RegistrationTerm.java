package lv.atbalsts.registry.registration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectSuspension;
import lv.atbalsts.registry.rules.RegisterDateRules;

/**
 * The days of a registration: from when to when it was given, when it was suspended, when it ended.
 */
@Embeddable
class RegistrationTerm {

  private LocalDate validFrom;
  private LocalDate validTo;

  /** How often it was renewed, each time for five years. */
  private int renewals;

  @Enumerated(EnumType.STRING)
  private RegistrationStatus status;

  private LocalDate endedOn;
  private String endReason;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "registration_id", nullable = false)
  @OrderBy("suspendedOn")
  private List<Suspension> suspensions = new ArrayList<>();

  protected RegistrationTerm() {}

  /**
   * Begins.
   *
   * @param validTo null where it has no end
   */
  RegistrationTerm(LocalDate validFrom, LocalDate validTo) {
    this.validFrom = validFrom;
    this.validTo = validTo;
    this.status = RegistrationStatus.REGISTERED;
  }

  /** The days of a correction are held to the rules of the decision. */
  void checkCorrection(
      FieldErrors errors,
      CorrectRegistration given,
      DecisionRules rules,
      LocalDate decidedOn,
      LocalDate today) {
    RegistrationDays.first(errors, given.validFrom(), decidedOn, today);
    if (given.isWithoutEnd()) {
      rules.checkWithoutEnd(errors, given.validFrom());
    } else {
      RegistrationDays.last(errors, lastDayOf(given), given.validFrom(), renewals);
    }
    if (endReason != null && given.validFrom().isAfter(endedOn)) {
      errors.add("/validFrom", RegistryRefusal.IT_HAD_ENDED_BEFORE, given.validFrom(), endedOn);
    }
    Suspension.requireWithin(errors, suspensions, given.validFrom(), lastDayOf(given));
  }

  private LocalDate lastDayOf(CorrectRegistration given) {
    if (given.isWithoutEnd()) {
      return null;
    }
    return given.validTo() == null
        ? RegistrationDays.lastDay(given.validFrom(), renewals)
        : given.validTo();
  }

  /** The last day on which it would hold, corrected so; what was ended stays ended. */
  LocalDate lastDay(CorrectRegistration given) {
    return endReason == null ? lastDayOf(given) : endedOn.minusDays(1);
  }

  /** Its days are these; where its dates had ended it, they decide anew. */
  void correct(CorrectRegistration given, LocalDate today) {
    validTo = lastDayOf(given);
    validFrom = given.validFrom();
    if (status == RegistrationStatus.EXPIRED) {
      if (validTo != null && today.isAfter(validTo)) {
        endedOn = validTo.plusDays(1);
      } else {
        goOn();
      }
    }
  }

  /** It has not ended; a suspension that was not lifted holds on. */
  private void goOn() {
    status = status.become(RegistrationStatus.REGISTERED);
    if (suspensions.stream().anyMatch(Suspension::isOpen)) {
      status = status.become(RegistrationStatus.SUSPENDED);
    }
    endedOn = null;
  }

  void exclude(LocalDate day, String reason) {
    status = statusOn(day).become(RegistrationStatus.EXCLUDED);
    endedOn = day;
    endReason = reason;
  }

  void moveExclusion(LocalDate day, String reason) {
    endedOn = day;
    endReason = reason;
  }

  /** It is excluded while its years are not over. */
  void checkExclusion(FieldErrors errors, String pointer, LocalDate day) {
    if (validTo != null && day.isAfter(validTo)) {
      errors.add(pointer, RegistryRefusal.IT_HAD_ENDED_BEFORE, day, validTo.plusDays(1));
    }
  }

  void reinstate() {
    goOn();
    endReason = null;
  }

  /** The dates alone had ended it before. */
  void expire(LocalDate today) {
    if (endedOn != null || statusOn(today) != RegistrationStatus.EXPIRED) {
      throw new IllegalStateException("a registration has not just expired");
    }
    status = status.become(RegistrationStatus.EXPIRED);
    endedOn = validTo.plusDays(1);
  }

  /** For five years from the day after its last one. */
  LocalDate renew() {
    LocalDate first = validTo.plusDays(1);
    validTo = RegistrationDays.lastDay(first);
    renewals++;
    if (status == RegistrationStatus.EXPIRED) {
      goOn();
    }
    return first;
  }

  /** Begins a suspension. */
  Suspension suspend(FieldErrors errors, LocalDate day, LocalDate today) {
    dayOfIts(errors, "/suspendedOn", day, today);
    if (status != RegistrationStatus.SUSPENDED) {
      Suspension.requireApart(errors, suspensions, day, null);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    status = statusOn(day).become(RegistrationStatus.SUSPENDED);
    Suspension suspension = new Suspension(day);
    suspensions.add(suspension);
    return suspension;
  }

  /** Lifts the suspension that is open. */
  Suspension resume(FieldErrors errors, LocalDate day, LocalDate today) {
    status.require(RegistrationDecisionKind.RESUME);
    Suspension open = suspensions.stream().filter(Suspension::isOpen).findFirst().orElseThrow();
    RegisterDateRules.notAfterToday(errors, "/resumedOn", day, today);
    RegisterDateRules.notBefore(errors, "/resumedOn", day, open.suspendedOn());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    open.end(day);
    status = status.become(RegistrationStatus.REGISTERED);
    return open;
  }

  /** Writes the days of a suspension as they should have been written. */
  Suspension correct(UUID id, CorrectSuspension given, LocalDate today) {
    Suspension own =
        suspensions.stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Refusals.notFound("suspension"));
    FieldErrors errors = new FieldErrors();
    dayOfIts(errors, "/suspendedOn", given.suspendedOn(), today);
    beforeItsEnd(errors, "/suspendedOn", given.suspendedOn());
    RegisterDateRules.notAfterToday(errors, "/resumedOn", given.resumedOn(), today);
    RegisterDateRules.notBefore(errors, "/resumedOn", given.resumedOn(), given.suspendedOn());
    if (own.isOpen() != (given.resumedOn() == null)) {
      errors.add("/resumedOn", RegistryRefusal.SUSPENSION_ENDS_BY_DECISION);
    }
    Suspension.requireApart(
        errors,
        suspensions.stream().filter(each -> each != own).toList(),
        given.suspendedOn(),
        given.resumedOn());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    own.correct(given.suspendedOn(), given.resumedOn());
    return own;
  }

  /** A day is one of its own, and not to come. */
  void dayOfIts(FieldErrors errors, String pointer, LocalDate day, LocalDate today) {
    RegisterDateRules.notAfterToday(errors, pointer, day, today);
    RegisterDateRules.notBefore(errors, pointer, day, validFrom);
  }

  /** A day is not one on which it had ended. */
  void beforeItsEnd(FieldErrors errors, String pointer, LocalDate day) {
    LocalDate end = firstDayWithout();
    if (end != null && !day.isBefore(end)) {
      errors.add(pointer, RegistryRefusal.IT_HAD_ENDED_BEFORE, day, end);
    }
  }

  /** The status on a day, by the dates. */
  RegistrationStatus statusOn(LocalDate day) {
    boolean over = validTo != null && day.isAfter(validTo);
    return over && endedOn == null ? RegistrationStatus.EXPIRED : status;
  }

  /** What it was, is, or will be on a day, as far as it is known now. */
  RegistrationStatus shownOn(LocalDate day) {
    if (endedOn != null && !day.isBefore(endedOn)) {
      return status;
    }
    if (validTo != null && day.isAfter(validTo)) {
      return RegistrationStatus.EXPIRED;
    }
    return suspendedOn(day) ? RegistrationStatus.SUSPENDED : RegistrationStatus.REGISTERED;
  }

  /** Whether it has ended by a day: by its dates or by a decision. */
  boolean overOn(LocalDate day) {
    return shownOn(day) == RegistrationStatus.EXPIRED
        || shownOn(day) == RegistrationStatus.EXCLUDED;
  }

  /** Null where it has no end. */
  LocalDate firstDayWithout() {
    if (endedOn != null) {
      return endedOn;
    }
    return validTo == null ? null : validTo.plusDays(1);
  }

  boolean activeOn(LocalDate day) {
    return !day.isBefore(validFrom) && shownOn(day) == RegistrationStatus.REGISTERED;
  }

  /** The first of these days on which it does not hold: it ceases to where something begins. */
  Optional<LocalDate> dayWithout(LocalDate from, LocalDate to) {
    return Stream.concat(
            Stream.of(from, firstDayWithout()), suspensions.stream().map(Suspension::suspendedOn))
        .filter(day -> day != null && !day.isBefore(from) && !day.isAfter(to) && !activeOn(day))
        .min(Comparator.naturalOrder());
  }

  private boolean suspendedOn(LocalDate day) {
    return suspensions.stream().anyMatch(each -> each.covers(day));
  }

  List<Suspension> suspensions() {
    return List.copyOf(suspensions);
  }

  RegistrationStatus status() {
    return status;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }

  LocalDate endedOn() {
    return endedOn;
  }

  String endReason() {
    return endReason;
  }
}
