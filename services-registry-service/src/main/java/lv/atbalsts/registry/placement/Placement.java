package lv.atbalsts.registry.placement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.RegistryRequests.EndWithReason;
import lv.atbalsts.registry.capacity.OfferedPlaces;
import lv.atbalsts.registry.capacity.PlaceHold;
import lv.atbalsts.registry.placement.PlacementEvents.PlacementChanged;
import lv.atbalsts.registry.placement.PlacementRequests.CorrectPlacement;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** A place taken or kept for a person; guards its days. */
@Entity
class Placement implements Identified {

  @Id private UUID id;
  private UUID registrationId;
  private String provider;
  private String municipality;
  @Embedded private PlacementTerms terms;

  @Enumerated(EnumType.STRING)
  private PlacementStatus status;

  /** The day from which it was kept; the database holds a grant to one at a time by it. */
  private LocalDate reservedOn;

  private String reason;
  @Version private int version;

  protected Placement() {}

  /**
   * Takes a place, or keeps it where a last day of that is given.
   *
   * @param latest the last day until which a place may be kept
   */
  Placement(
      OfferedPlaces places,
      String municipality,
      PlacementTerms given,
      LocalDate latest,
      LocalDate today) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notBefore(errors, "/to", given.to(), given.from());
    RegisterDateRules.notBefore(errors, "/heldUntil", given.heldUntil(), today);
    if (given.heldUntil() != null && given.heldUntil().isAfter(latest)) {
      errors.add(
          "/heldUntil",
          RegistryRefusal.RESERVED_FOR_TOO_LONG,
          given.heldUntil(),
          latest,
          ChronoUnit.DAYS.between(today, latest));
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    this.id = Ids.next();
    this.registrationId = places.registrationId();
    this.provider = places.provider();
    this.municipality = municipality;
    this.terms = given;
    this.status = given.heldUntil() == null ? PlacementStatus.PLACED : PlacementStatus.RESERVED;
    this.reservedOn = given.heldUntil() == null ? null : today;
  }

  /** The person has the place that was kept. */
  void place(LocalDate today) {
    status = statusOn(today).become(PlacementStatus.PLACED);
    terms = terms.taken();
  }

  /** The person has the place up to and on a day that has come. */
  void end(EndWithReason given, LocalDate today) {
    PlacementStatus next = statusOn(today).become(PlacementStatus.ENDED);
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notBefore(errors, "/endedOn", given.endedOn(), terms.from());
    RegisterDateRules.notAfterToday(errors, "/endedOn", given.endedOn(), today);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    status = next;
    terms = terms.on(terms.from(), given.endedOn());
    reason = given.reason();
  }

  /** The days were entered wrong, or are others by now; what had ended may go on. */
  void correct(CorrectPlacement given, LocalDate today) {
    PlacementStatus now = statusOn(today);
    if (now.successors().isEmpty()) {
      now.become(PlacementStatus.PLACED);
    }
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notBefore(errors, "/to", given.to(), given.from());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    if (now == PlacementStatus.ENDED && (given.to() == null || !given.to().isBefore(today))) {
      status = PlacementStatus.PLACED;
    }
    terms = terms.on(given.from(), given.to());
    reason = given.reason();
  }

  /** It should not have been entered, or is not needed. */
  void annul(String why, LocalDate today) {
    status = statusOn(today).become(PlacementStatus.ANNULLED);
    reason = why;
  }

  /** Records what the dates say: the time limit or the last day is over. */
  void recordOn(LocalDate today) {
    if (!isOverOn(today)) {
      throw new IllegalStateException("nothing of placement " + id + " is over");
    }
    status = statusOn(today);
  }

  boolean isOverOn(LocalDate day) {
    return statusOn(day) != status;
  }

  /** The status on a day, by the dates. */
  PlacementStatus statusOn(LocalDate day) {
    return switch (status) {
      case RESERVED -> day.isAfter(terms.heldUntil()) ? PlacementStatus.LAPSED : status;
      case PLACED -> terms.to() != null && day.isAfter(terms.to()) ? PlacementStatus.ENDED : status;
      default -> status;
    };
  }

  /** What it holds of the places; nothing where it is annulled or has lapsed. */
  Optional<PlaceHold> hold() {
    PlaceHold.Kind kind =
        switch (status) {
          case RESERVED -> PlaceHold.Kind.RESERVED;
          case PLACED, ENDED -> PlaceHold.Kind.PLACED;
          case LAPSED, ANNULLED -> null;
        };
    return Optional.ofNullable(kind)
        .map(
            each ->
                new PlaceHold(
                    id, municipality, each, 1, terms.from(), terms.to(), terms.heldUntil()));
  }

  PlacementChanged changed() {
    return new PlacementChanged(id, registrationId, municipality, terms, status, reason);
  }

  PlacementView view(LocalDate today) {
    return new PlacementView(
        id, terms, registrationId, provider, municipality, statusOn(today), reason, version);
  }

  @Override
  public UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  int version() {
    return version;
  }

  UUID registrationId() {
    return registrationId;
  }

  PlacementTerms terms() {
    return terms;
  }
}
