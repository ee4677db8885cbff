package lv.atbalsts.assessment.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.GuardianshipEvents.GuardianshipAnnulled;
import lv.atbalsts.assessment.client.GuardianshipEvents.GuardianshipEnded;
import lv.atbalsts.assessment.client.GuardianshipEvents.GuardianshipRecorded;
import lv.atbalsts.assessment.client.GuardianshipRequests.RecordGuardianship;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.PersonalCodes;
import lv.atbalsts.kit.values.Reference;

/** Somebody is guardian of an adult (aizgādnība), by a court's decision. */
@Entity
class Guardianship implements Identified {

  @Id private UUID id;
  private UUID clientId;
  private String municipality;
  private String decisionNumber;
  private LocalDate validFrom;
  private LocalDate validTo;
  private String annulledFor;
  @Version private long version;

  /** For Hibernate. */
  Guardianship() {}

  Guardianship(ClientFacts client, RecordGuardianship form, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    LocalDate ofAge = client.birthDate().plusYears(18);
    if (form.from().isBefore(ofAge) || form.from().isAfter(today)) {
      errors.add("/from", AssessmentRefusal.BEGINNING_OF_GUARDIANSHIP_OUT_OF_RANGE, ofAge, today);
    }
    errors.notAfter("/from", AssessmentRefusal.AFTER_DEATH, form.from(), client.diedOn());
    errors.notBefore("/to", AssessmentRefusal.ENDS_BEFORE_IT_BEGINS, form.to(), form.from());
    if (PersonalCodes.mayStandIn(form.decisionNumber())) {
      errors.add("/decisionNumber", AssessmentRefusal.NOT_DECISION_NUMBER);
    }
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
    id = Ids.next();
    clientId = client.id();
    municipality = client.municipality();
    decisionNumber = form.decisionNumber();
    validFrom = form.from();
    validTo = form.to();
  }

  GuardianshipRecorded recorded(UUID clientRef) {
    return new GuardianshipRecorded(id, clientRef, municipality, validFrom, validTo);
  }

  /** That day is, or was, the last. An end is moved forward only: consents hold up to it. */
  GuardianshipEnded end(LocalDate last, UUID clientRef, LocalDate today) {
    requireHolds();
    LocalDate latest = validTo == null || validTo.isAfter(today) ? today : validTo;
    if (last.isBefore(validFrom) || last.isAfter(latest)) {
      throw AssessmentRefusal.FIELDS_ARE_WRONG
          .with(1)
          .error("/to", AssessmentRefusal.LAST_DAY_OF_GUARDIANSHIP_OUT_OF_RANGE, validFrom, latest);
    }
    validTo = last;
    return new GuardianshipEnded(id, clientRef, municipality, last);
  }

  /** It was entered in error: nobody was guardian by it on any day. */
  GuardianshipAnnulled annul(String reason, UUID clientRef) {
    requireHolds();
    annulledFor = reason;
    return new GuardianshipAnnulled(id, clientRef, municipality, reason);
  }

  private void requireHolds() {
    if (annulledFor != null) {
      throw AssessmentRefusal.GUARDIANSHIP_WAS_ANNULLED.with(annulledFor);
    }
  }

  boolean holds() {
    return annulledFor == null;
  }

  /** Whether another one is by the same decision. */
  boolean sameAs(Guardianship other) {
    return validFrom.equals(other.validFrom)
        && Reference.same(decisionNumber, other.decisionNumber);
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID clientId() {
    return clientId;
  }

  Representation.Guarded days() {
    return new Representation.Guarded(validFrom, validTo);
  }

  GuardianshipView view() {
    return new GuardianshipView(id, decisionNumber, validFrom, validTo, annulledFor);
  }
}
