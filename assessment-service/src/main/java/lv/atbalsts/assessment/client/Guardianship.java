package lv.atbalsts.assessment.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Ids;

/** Somebody is guardian of an adult (aizgādnība), by a court's decision. */
@Entity
class Guardianship {

  @Id private UUID id;
  private UUID clientId;
  private String municipality;
  private String decisionNumber;
  private LocalDate validFrom;
  private LocalDate validTo;
  @Version private long version;

  /** For Hibernate. */
  Guardianship() {}

  Guardianship(ClientFacts client, RecordGuardianship form, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    LocalDate ofAge = client.birthDate().plusYears(18);
    if (form.from().isBefore(ofAge) || form.from().isAfter(today)) {
      errors.add("/from", "ASM-0446", ofAge, today);
    }
    if (form.to() != null && form.to().isBefore(form.from())) {
      errors.add("/to", "ASM-0066", form.from());
    }
    if (PersonalCode.mayStandIn(form.decisionNumber())) {
      errors.add("/decisionNumber", "ASM-0074");
    }
    errors.refuseIfAny("ASM-0001");
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

  /** That day is, or was, the last. */
  GuardianshipEnded end(LocalDate last, UUID clientRef) {
    if (last.isBefore(validFrom)) {
      Refusal.of("ASM-0001", 422).args(1).error("/to", "ASM-0066", validFrom).raise();
    }
    validTo = last;
    return new GuardianshipEnded(id, clientRef, municipality, last);
  }

  UUID clientId() {
    return clientId;
  }

  Representation.Guarded days() {
    return new Representation.Guarded(validFrom, validTo);
  }

  GuardianshipView view() {
    return new GuardianshipView(id, decisionNumber, validFrom, validTo);
  }
}
