package lv.atbalsts.registry.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.institution.InstitutionEvents.InstitutionCorrected;
import lv.atbalsts.registry.institution.InstitutionRequests.CorrectInstitution;
import lv.atbalsts.registry.institution.InstitutionRequests.InstitutionSearch;
import lv.atbalsts.registry.institution.InstitutionTerms.InstitutionKind;

/** Use cases of institutions. */
@ApplicationScoped
class InstitutionDesk {

  private final Institutions institutions;
  private final Territories territories;
  private final AdvisoryLocks locks;
  private final Outbox outbox;
  private final Clock clock;

  InstitutionDesk(
      Institutions institutions,
      Territories territories,
      AdvisoryLocks locks,
      Outbox outbox,
      Clock clock) {
    this.institutions = institutions;
    this.territories = territories;
    this.locks = locks;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Of a kind there is one institution with a name, in whatever way it is written. */
  Institution record(InstitutionTerms given) {
    LocalDate today = LocalDate.now(clock);
    Institution institution = new Institution(given.written(today), today, territories);
    locks.lock("institution", given.kind().name());
    institutions.named(given.kind(), given.name()).ifPresent(InstitutionDesk::refuseTwice);
    institutions.persistAndFlush(institution);
    outbox.publish(institution.recorded());
    return institution;
  }

  private static void refuseTwice(Institution earlier) {
    throw RegistryRefusal.INSTITUTION_ALREADY_RECORDED
        .with(earlier.terms().name())
        .conflicts(List.of(earlier.id()));
  }

  Institution correct(UUID id, String ifMatch, CorrectInstitution given) {
    Institution institution = institutions.locked(id);
    Etag.require(ifMatch, institution.version());
    InstitutionKind kind = institution.terms().kind();
    locks.lock("institution", kind.name());
    institutions
        .named(kind, given.name())
        .filter(other -> !other.id().equals(id))
        .ifPresent(InstitutionDesk::refuseTwice);
    InstitutionCorrected fact = institution.correct(given, LocalDate.now(clock), territories);
    institutions.flush();
    outbox.publish(fact);
    return institution;
  }

  Institution read(UUID id) {
    return institutions.one(id);
  }

  Page<Institution> list(InstitutionSearch wanted, PageRequest page) {
    return institutions.page(
        page,
        Where.all()
            .equal("terms.kind", wanted.kind())
            .among("terms.municipality", wanted.municipality(), territories::lineage));
  }
}
