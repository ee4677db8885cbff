package lv.atbalsts.registry.creation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.creation.CreationEvents.PlacesCreated;
import lv.atbalsts.registry.creation.CreationEvents.PlacesCreationChanged;
import lv.atbalsts.registry.creation.CreationEvents.PlacesCreationStarted;
import lv.atbalsts.registry.creation.CreationRequests.TakeStep;
import lv.atbalsts.registry.creation.rules.PlanRoom.PlacesSpan;
import lv.atbalsts.registry.plan.DiPlanLine;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** Places of a line of a DI plan on their way to be registered; guards the order of the steps. */
@Entity
class PlaceCreation implements Identified {

  private static final String[] STEPS = {
    "/plannedOn", "/startedOn", "/finishedOn", "/equippedOn", "/registeredOn"
  };

  @Id private UUID id;
  @Embedded private CreationLine line;

  @Embedded private CreationTerms terms;

  @Enumerated(EnumType.STRING)
  private CreationStatus status;

  @Version private int version;

  protected PlaceCreation() {}

  /** Of a line that some version in force has named. */
  PlaceCreation(DiPlanLine line, CreationTerms given, LocalDate today) {
    check(given, null, today);
    id = Ids.next();
    this.line = CreationLine.of(line);
    terms = given;
    status = given.status();
  }

  /**
   * Takes the next step.
   *
   * @param registered what the register says of the registration that is named, or null
   */
  CreationEvents step(TakeStep given, RegisteredOn registered, LocalDate today) {
    CreationStatus next = status.become(given.step());
    LocalDate day = given.takenOn();
    if (day == null && registered != null) {
      day = registered.validFrom();
    }
    if (day == null) {
      FieldErrors errors = new FieldErrors();
      errors.add("/takenOn", RegistryRefusal.MISSING_FOR_THIS_STEP, next);
      errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    }
    write(terms.with(next, day, given.registrationId()), registered, today);
    return switch (next) {
      case UNDER_CONSTRUCTION -> started();
      case FINISHED -> finished();
      default -> changed(given.reason());
    };
  }

  /** Writes what should have been written; a day that is left out takes its step back. */
  PlacesCreationChanged correct(
      CreationTerms given, RegisteredOn registered, LocalDate today, String reason) {
    write(given, registered, today);
    return changed(reason);
  }

  private void write(CreationTerms given, RegisteredOn registered, LocalDate today) {
    check(given, registered, today);
    terms = given;
    status = given.status();
  }

  private void check(CreationTerms given, RegisteredOn registered, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    LocalDate[] days = given.steps();
    for (int i = 0; i < days.length; i++) {
      RegisterDateRules.notAfterToday(errors, STEPS[i], days[i], today);
      if (i > 0 && days[i] != null && days[i - 1] == null) {
        errors.add(STEPS[i - 1], RegistryRefusal.A_STEP_IS_MISSING, STEPS[i].substring(1));
      } else if (i > 0) {
        RegisterDateRules.notBefore(errors, STEPS[i], days[i], days[i - 1]);
      }
      RegisterDateRules.notBefore(errors, "/withdrawnOn", given.withdrawnOn(), days[i]);
    }
    RegisterDateRules.notAfterToday(errors, "/withdrawnOn", given.withdrawnOn(), today);
    checkRegistration(errors, given, registered);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  private void checkRegistration(FieldErrors errors, CreationTerms given, RegisteredOn registered) {
    if (given.registeredOn() == null && given.registrationId() == null) {
      return;
    }
    if (given.registeredOn() == null || given.registrationId() == null) {
      errors.add(
          given.registeredOn() == null ? "/registeredOn" : "/registrationId",
          RegistryRefusal.MISSING_FOR_THIS_STEP,
          CreationStatus.REGISTERED);
    } else if (registered == null) {
      errors.add("/registrationId", RegistryRefusal.REGISTRATION_UNKNOWN);
    } else {
      registered.check(
          errors, line.serviceType(), line.municipality(), given.registeredOn(), given.begun());
    }
  }

  private PlacesCreationStarted started() {
    return new PlacesCreationStarted(id, line, terms.places(), terms.startedOn());
  }

  private PlacesCreated finished() {
    return new PlacesCreated(id, line, terms.places(), terms.finishedOn());
  }

  PlacesCreationChanged changed(String reason) {
    return new PlacesCreationChanged(id, line, status, terms, reason);
  }

  /** As it draws on the plan. */
  PlacesSpan span() {
    return new PlacesSpan(terms.plannedOn(), terms.withdrawnOn(), terms.places());
  }

  CreationView view() {
    return new CreationView(id, line, status, terms, version);
  }

  /** As it was on a day; as it is where none is given. */
  CreationView view(LocalDate asOf) {
    if (asOf == null) {
      return view();
    }
    CreationTerms then = terms.asOf(asOf);
    return new CreationView(id, line, then.status(), then, version);
  }

  @Override
  public UUID id() {
    return id;
  }

  CreationTerms terms() {
    return terms;
  }

  String projectNumber() {
    return line.projectNumber();
  }

  UUID placesId() {
    return line.placesId();
  }

  String serviceType() {
    return line.serviceType();
  }

  String municipality() {
    return line.municipality();
  }

  int version() {
    return version;
  }
}
