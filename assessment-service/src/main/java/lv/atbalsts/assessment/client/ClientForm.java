package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientRequests.RecordClient;
import lv.atbalsts.assessment.client.ClientRequests.ReplaceCode;
import lv.atbalsts.assessment.client.ConsentRequests.ConsentForm;
import lv.atbalsts.assessment.client.ConsentRequests.ConsentGiver;
import lv.atbalsts.assessment.client.Disability.SpecialCare;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;

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
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
    if (!caller.mayActFor(municipality)) {
      throw AssessmentRefusal.ANOTHER_MUNICIPALITY.with();
    }
    return municipality;
  }

  PersonalCode check(RecordClient form) {
    FieldErrors errors = new FieldErrors();
    Optional<PersonalCode> code = PersonalCode.parse(form.personalCode());
    if (code.isEmpty()) {
      errors.add("/personalCode", AssessmentRefusal.NOT_PERSONAL_CODE);
    }
    check(errors, form.particulars());
    Representation person = new Representation(form.birthDate(), null, List.of());
    for (int i = 0; i < form.consents().size(); i++) {
      check(errors, "/consents/" + i, form.consents().get(i), person);
      if (form.consents().indexOf(form.consents().get(i)) < i) {
        errors.add(
            "/consents/" + i,
            AssessmentRefusal.CONSENT_STANDS_THERE_TWICE,
            form.consents().indexOf(form.consents().get(i)));
      }
    }
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
    return code.orElseThrow();
  }

  void check(Client client, Particulars particulars) {
    FieldErrors errors = new FieldErrors();
    check(errors, particulars);
    LocalDate diedOn = client.facts().diedOn();
    errors.notAfter(
        "/birthDate", AssessmentRefusal.BIRTH_AFTER_DEATH, particulars.birthDate(), diedOn);
    if (particulars.represents() != null
        && !particulars.represents().equals(client.facts().represents())
        && clients.represents(particulars.represents(), client.id())) {
      errors.add("/represents", AssessmentRefusal.REPRESENTS_ONESELF);
    }
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
  }

  /** The code that replaces one: of the new form, from the day such codes were first given out. */
  PersonalCode check(ReplaceCode form) {
    FieldErrors errors = new FieldErrors();
    Optional<PersonalCode> code = PersonalCode.parse(form.personalCode());
    if (code.isEmpty()) {
      errors.add("/personalCode", AssessmentRefusal.NOT_PERSONAL_CODE);
    } else if (code.get().isOld()) {
      errors.add("/personalCode", AssessmentRefusal.NOT_CODE_OF_NEW_FORM);
    }
    LocalDate today = LocalDate.now(clock);
    if (form.replacedOn().isBefore(PersonalCode.NEW_FORM_FROM)
        || form.replacedOn().isAfter(today)) {
      errors.add(
          "/replacedOn",
          AssessmentRefusal.DAY_OF_CHANGE_OUT_OF_RANGE,
          PersonalCode.NEW_FORM_FROM,
          today);
    }
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
    return code.orElseThrow();
  }

  void check(ConsentForm form, Representation person) {
    FieldErrors errors = new FieldErrors();
    check(errors, "", form, person);
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
  }

  private void check(
      FieldErrors errors, String pointer, ConsentForm consent, Representation person) {
    LocalDate today = LocalDate.now(clock);
    if (!person.birthDate().isAfter(today)) {
      checkGiver(errors, pointer, consent, person);
    }
    errors.notAfter(
        pointer + "/givenOn", AssessmentRefusal.CONSENT_IN_FUTURE, consent.givenOn(), today);
    errors.notBefore(
        pointer + "/validUntil",
        AssessmentRefusal.CONSENT_ENDS_BEFORE_IT_WAS_GIVEN,
        consent.validUntil(),
        consent.givenOn());
  }

  /** Only who may speak for the person on the day consents. */
  private void checkGiver(
      FieldErrors errors, String pointer, ConsentForm consent, Representation person) {
    LocalDate given = consent.givenOn();
    if (given.isBefore(person.birthDate())) {
      errors.add(pointer + "/givenOn", AssessmentRefusal.CONSENT_BEFORE_BIRTH, person.birthDate());
    } else if (!person.livesOn(given)) {
      errors.add(pointer + "/givenOn", AssessmentRefusal.AFTER_DEATH, person.diedOn());
    } else if (consent.givenBy() == ConsentGiver.PERSON
        && !person.agedOn(settings.ownFromAge(), given)) {
      errors.add(
          pointer + "/givenBy",
          AssessmentRefusal.FOR_CHILD_REPRESENTATIVE_CONSENTS,
          settings.ownFromAge());
    } else if (consent.givenBy() == ConsentGiver.LEGAL_REPRESENTATIVE
        && !person.representedOn(given)) {
      errors.add(pointer + "/givenBy", AssessmentRefusal.WHO_IS_OF_AGE_CONSENTS, given);
    }
  }

  private void check(FieldErrors errors, Particulars particulars) {
    LocalDate today = LocalDate.now(clock);
    errors.notAfter(
        "/birthDate", AssessmentRefusal.BIRTH_DATE_IN_FUTURE, particulars.birthDate(), today);
    SpecialCare care = particulars.disability().specialCare();
    if (care != null && !care.inOrder()) {
      errors.add(
          "/disability/specialCare/to",
          AssessmentRefusal.VALIDITY_ENDS_BEFORE_IT_BEGINS,
          care.from());
    }
    if (particulars.represents() != null && clients.findById(particulars.represents()) == null) {
      errors.add("/represents", AssessmentRefusal.REPRESENTED_CHILD_NOT_KNOWN);
    }
  }
}
