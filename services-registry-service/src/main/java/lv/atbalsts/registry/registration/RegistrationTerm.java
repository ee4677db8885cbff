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
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegistration;

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

  void requireExcluded() {
    if (status != RegistrationStatus.EXCLUDED) {
      throw Refusals.illegalMove(status, RegistrationStatus.REGISTERED, status.successors());
    }
  }

  void reinstate() {
    goOn();
    endReason = null;
  }

  /** The dates alone had ended it before. */
  void expire() {
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

  Suspension suspend(LocalDate day) {
    status = statusOn(day).become(RegistrationStatus.SUSPENDED);
    Suspension suspension = new Suspension(day);
    suspensions.add(suspension);
    return suspension;
  }

  /** The suspension that is to be lifted. */
  Suspension open() {
    return suspensions.stream()
        .filter(each -> each.isOpen() && status == RegistrationStatus.SUSPENDED)
        .findFirst()
        .orElseThrow(
            () -> Refusals.illegalMove(status, RegistrationStatus.REGISTERED, status.successors()));
  }

  void resume(Suspension open, LocalDate day) {
    open.end(day);
    status = status.become(RegistrationStatus.REGISTERED);
  }

  Suspension suspension(UUID id) {
    return suspensions.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusals.notFound("suspension"));
  }

  /** Of two suspensions no day is both's. */
  void apart(FieldErrors errors, Suspension own, LocalDate first, LocalDate resumed) {
    suspensions.stream()
        .filter(each -> each != own && !each.isApartFrom(first, resumed))
        .findFirst()
        .ifPresent(
            each ->
                errors.add(
                    "/suspendedOn",
                    RegistryRefusal.SUSPENDED_IN_THESE_DAYS,
                    each.suspendedOn(),
                    each.isOpen() ? "…" : each.resumedOn(),
                    first));
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
