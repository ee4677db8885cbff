package lv.atbalsts.registry.waiting;

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
import lv.atbalsts.registry.rules.RegisterDateRules;
import lv.atbalsts.registry.waiting.WaitingEvents.WaitingChanged;

/** Somebody who waits for a place. */
@Entity
class WaitingEntry implements Identified {

  /** The Law on Social Services and Social Assistance: nobody waits by it for longer. */
  private static final LocalDate LAW_IN_FORCE = LocalDate.of(2003, 1, 1);

  @Id private UUID id;
  private String municipality;
  @Embedded private WaitingTerms terms;

  @Enumerated(EnumType.STRING)
  private WaitingStatus status;

  private String reason;
  @Version private int version;

  protected WaitingEntry() {}

  WaitingEntry(String municipality, WaitingTerms terms, LocalDate today) {
    check(terms, today);
    this.id = Ids.next();
    this.municipality = municipality;
    this.terms = terms;
    this.status = WaitingStatus.WAITING;
  }

  private static void check(WaitingTerms terms, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/since", terms.since(), today);
    RegisterDateRules.notBefore(errors, "/since", terms.since(), LAW_IN_FORCE);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  /** What it waits for, how urgently and since when, as it should have been written. */
  void correct(WaitingTerms given, String why, LocalDate today) {
    if (!given.grantId().equals(terms.grantId())) {
      throw RegistryRefusal.GRANT_STAYS.with(terms.grantId());
    }
    check(given, today);
    terms = given;
    reason = why;
  }

  /** It does not wait, for a reason. */
  void leave(String why) {
    status = status.become(WaitingStatus.LEFT);
    reason = why;
  }

  /** It had left by mistake. */
  void waitAgain() {
    status = status.become(WaitingStatus.WAITING);
    reason = null;
  }

  boolean isWaiting() {
    return status == WaitingStatus.WAITING;
  }

  WaitingChanged changed() {
    return new WaitingChanged(id, municipality, terms, status, reason);
  }

  @Override
  public UUID id() {
    return id;
  }

  WaitingEntryView view() {
    return new WaitingEntryView(id, municipality, terms, status, reason, version);
  }

  int version() {
    return version;
  }

  WaitingTerms terms() {
    return terms;
  }

  String municipality() {
    return municipality;
  }
}
