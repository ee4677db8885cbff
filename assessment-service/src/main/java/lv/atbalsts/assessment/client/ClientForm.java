package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;

/** Checks what is written on the form of a client, all fields at once. */
@ApplicationScoped
class ClientForm {

  private final Clients clients;
  private final Territories territories;
  private final Callers callers;
  private final ConsentSettings settings;
  private final Clock clock;

  ClientForm(
      Clients clients,
      Territories territories,
      Callers callers,
      ConsentSettings settings,
      Clock clock) {
    this.clients = clients;
    this.territories = territories;
    this.callers = callers;
    this.settings = settings;
    this.clock = clock;
  }

  /** The municipality that records: the caller's own, and no other, of that day or of today. */
  String municipality(RecordClient form, LocalDate day) {
    Caller caller = callers.current();
    String municipality = Optional.ofNullable(form.municipality()).orElse(caller.owner());
    FieldErrors errors = new FieldErrors();
    if (!territories.validOn(municipality, day)) {
      territories.check(errors, "/municipality", municipality, LocalDate.now(clock));
    }
    errors.refuseIfAny("ASM-0001");
    if (!caller.mayActFor(municipality)) {
      Refusal.of("ASM-0006", 403).raise();
    }
    return municipality;
  }

  PersonalCode check(RecordClient form) {
    FieldErrors errors = new FieldErrors();
    Optional<PersonalCode> code = PersonalCode.parse(form.personalCode());
    if (code.isEmpty()) {
      errors.add("/personalCode", "ASM-0002");
    }
    check(errors, form.particulars());
    Representation person = new Representation(form.birthDate(), null, List.of());
    for (int i = 0; i < form.consents().size(); i++) {
      check(errors, "/consents/" + i, form.consents().get(i), person);
      if (form.consents().indexOf(form.consents().get(i)) < i) {
        errors.add("/consents/" + i, "ASM-0469", form.consents().indexOf(form.consents().get(i)));
      }
    }
    errors.refuseIfAny("ASM-0001");
    return code.orElseThrow();
  }

  void check(Client client, Particulars particulars) {
    FieldErrors errors = new FieldErrors();
    check(errors, particulars);
    LocalDate diedOn = client.facts().diedOn();
    if (diedOn != null && particulars.birthDate().isAfter(diedOn)) {
      errors.add("/birthDate", "ASM-0633", diedOn);
    }
    if (particulars.represents() != null
        && !particulars.represents().equals(client.facts().represents())
        && clients.represents(particulars.represents(), client.id())) {
      errors.add("/represents", "ASM-0634");
    }
    errors.refuseIfAny("ASM-0001");
  }

  /** The code that replaces one: of the new form, from the day such codes were first given out. */
  PersonalCode check(ReplaceCode form) {
    FieldErrors errors = new FieldErrors();
    Optional<PersonalCode> code = PersonalCode.parse(form.personalCode());
    if (code.isEmpty()) {
      errors.add("/personalCode", "ASM-0002");
    } else if (code.get().isOld()) {
      errors.add("/personalCode", "ASM-0130");
    }
    LocalDate today = LocalDate.now(clock);
    if (form.replacedOn().isBefore(PersonalCode.NEW_FORM_FROM)
        || form.replacedOn().isAfter(today)) {
      errors.add("/replacedOn", "ASM-0131", PersonalCode.NEW_FORM_FROM, today);
    }
    errors.refuseIfAny("ASM-0001");
    return code.orElseThrow();
  }

  void check(ConsentForm form, Representation person) {
    FieldErrors errors = new FieldErrors();
    check(errors, "", form, person);
    errors.refuseIfAny("ASM-0001");
  }

  private void check(
      FieldErrors errors, String pointer, ConsentForm consent, Representation person) {
    LocalDate today = LocalDate.now(clock);
    if (!person.birthDate().isAfter(today)) {
      checkGiver(errors, pointer, consent, person);
    }
    if (consent.givenOn().isAfter(today)) {
      errors.add(pointer + "/givenOn", "ASM-0009", today);
    }
    if (consent.validUntil() != null && consent.validUntil().isBefore(consent.givenOn())) {
      errors.add(pointer + "/validUntil", "ASM-0105", consent.givenOn());
    }
  }

  /** Only who may speak for the person on the day consents. */
  private void checkGiver(
      FieldErrors errors, String pointer, ConsentForm consent, Representation person) {
    LocalDate given = consent.givenOn();
    if (given.isBefore(person.birthDate())) {
      errors.add(pointer + "/givenOn", "ASM-0447", person.birthDate());
    } else if (!person.livesOn(given)) {
      errors.add(pointer + "/givenOn", "ASM-0441", person.diedOn());
    } else if (consent.givenBy() == ConsentGiver.PERSON
        && !person.agedOn(settings.ownFromAge(), given)) {
      errors.add(pointer + "/givenBy", "ASM-0448", settings.ownFromAge());
    } else if (consent.givenBy() == ConsentGiver.LEGAL_REPRESENTATIVE
        && !person.representedOn(given)) {
      errors.add(pointer + "/givenBy", "ASM-0449", given);
    }
  }

  private void check(FieldErrors errors, Particulars particulars) {
    LocalDate today = LocalDate.now(clock);
    if (particulars.birthDate().isAfter(today)) {
      errors.add("/birthDate", "ASM-0003", today);
    }
    SpecialCare care = particulars.disability().specialCare();
    if (care != null && !care.inOrder()) {
      errors.add("/disability/specialCare/to", "ASM-0008", care.from());
    }
    if (particulars.represents() != null && clients.findById(particulars.represents()) == null) {
      errors.add("/represents", "ASM-0007");
    }
  }
}
