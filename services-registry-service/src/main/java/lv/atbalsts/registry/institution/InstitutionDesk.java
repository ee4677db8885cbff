package lv.atbalsts.registry.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.registry.rules.DateRules;

/** Use cases of institutions. */
@ApplicationScoped
class InstitutionDesk {

  private final Institutions institutions;
  private final Territories territories;
  private final Outbox outbox;
  private final Clock clock;

  InstitutionDesk(Institutions institutions, Territories territories, Outbox outbox, Clock clock) {
    this.institutions = institutions;
    this.territories = territories;
    this.outbox = outbox;
    this.clock = clock;
  }

  Institution record(RecordInstitution given) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = given.recordedOn() == null ? today : given.recordedOn();
    FieldErrors errors = new FieldErrors();
    DateRules.notAfterToday(errors, "/recordedOn", day, today);
    territories.check(errors, "/municipality", given.municipality(), day);
    errors.refuseIfAny("REG-0001");
    Institution institution = new Institution(given, day);
    Duplicates.refuse(
        () -> institutions.persistAndFlush(institution),
        () -> Refusal.of("REG-0013", 409).args(given.name()).toException());
    outbox.publish(institution.recorded());
    return institution;
  }

  Institution read(UUID id) {
    return institutions.known(id);
  }

  Page<Institution> list(PageRequest page) {
    return Page.of(
        institutions.after(page.after(), page.limit() + 1), page.limit(), Institution::id);
  }
}
