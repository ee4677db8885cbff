package lv.atbalsts.registry.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.registration.RegistrationView.SuspensionView;

/** The days on which a registration was suspended: from one day to the day before another. */
@Entity
class Suspension {

  @Id private UUID id;
  private LocalDate suspendedOn;
  private LocalDate resumedOn;

  protected Suspension() {}

  Suspension(LocalDate suspendedOn) {
    this.id = Ids.next();
    this.suspendedOn = suspendedOn;
  }

  /** It ends; where it was wrong, on its own first day: then it never was. */
  void end(LocalDate on) {
    resumedOn = on;
  }

  void correct(LocalDate first, LocalDate resumed) {
    suspendedOn = first;
    resumedOn = resumed;
  }

  boolean isOpen() {
    return resumedOn == null;
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(suspendedOn) && (isOpen() || day.isBefore(resumedOn));
  }

  /** Of two suspensions no day is both's. */
  static void requireApart(
      FieldErrors errors, List<Suspension> others, LocalDate first, LocalDate resumed) {
    others.stream()
        .filter(each -> !each.isApartFrom(first, resumed))
        .findFirst()
        .ifPresent(
            each ->
                errors.add(
                    "/suspendedOn",
                    RegistryRefusal.SUSPENDED_IN_THESE_DAYS,
                    each.suspendedOn,
                    each.isOpen() ? "…" : each.resumedOn,
                    first));
  }

  /** Each begins on a day of its registration, whose last one is null where it has no end. */
  static void requireWithin(
      FieldErrors errors, List<Suspension> all, LocalDate first, LocalDate last) {
    all.stream()
        .map(Suspension::suspendedOn)
        .filter(day -> day.isBefore(first) || last != null && day.isAfter(last))
        .findFirst()
        .ifPresent(
            day ->
                errors.add(
                    day.isBefore(first) ? "/validFrom" : "/validTo",
                    RegistryRefusal.SUSPENDED_OUTSIDE,
                    day,
                    first,
                    last == null ? "…" : last));
  }

  /** Whether it shares no day with one from a day to the day before another, null for no end. */
  boolean isApartFrom(LocalDate first, LocalDate resumed) {
    return !isOpen() && !first.isBefore(resumedOn)
        || resumed != null && !suspendedOn.isBefore(resumed);
  }

  SuspensionView view() {
    return new SuspensionView(id, suspendedOn, resumedOn);
  }

  LocalDate resumedOn() {
    return resumedOn;
  }

  UUID id() {
    return id;
  }

  LocalDate suspendedOn() {
    return suspendedOn;
  }
}
