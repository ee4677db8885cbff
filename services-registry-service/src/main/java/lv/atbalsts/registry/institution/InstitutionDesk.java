package lv.atbalsts.registry.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Turns;
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
  private final Turns turns;
  private final Outbox outbox;
  private final Clock clock;

  InstitutionDesk(
      Institutions institutions, Territories territories, Turns turns, Outbox outbox, Clock clock) {
    this.institutions = institutions;
    this.territories = territories;
    this.turns = turns;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Of a kind there is one institution with a name, in whatever way it is written. */
  Institution record(RecordInstitution given) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = given.recordedOn() == null ? today : given.recordedOn();
    FieldErrors errors = new FieldErrors();
    DateRules.notAfterToday(errors, "/recordedOn", day, today);
    territories.check(errors, "/municipality", given.municipality(), day);
    errors.refuseIfAny("REG-0001");
    turns.take("institution", given.kind().name());
    institutions.named(given.kind(), given.name()).ifPresent(this::refuseTwice);
    Institution institution = new Institution(given, day);
    institutions.persistAndFlush(institution);
    outbox.publish(institution.recorded());
    return institution;
  }

  private void refuseTwice(Institution earlier) {
    Refusal.of("REG-0013", 409).args(earlier.name()).conflicts(List.of(earlier.id())).raise();
  }

  Institution read(UUID id) {
    return institutions.known(id);
  }

  Page<Institution> list(PageRequest page) {
    return Page.of(
        institutions.after(page.after(), page.limit() + 1), page.limit(), Institution::id);
  }
}
