package lv.atbalsts.registry.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.RegistryRequests.EndWithReason;
import lv.atbalsts.registry.agreement.AgreementEvents.AgreementChanged;
import lv.atbalsts.registry.capacity.OfferedPlaces;
import lv.atbalsts.registry.capacity.PlaceHold;
import lv.atbalsts.registry.overview.OverviewPart;
import lv.atbalsts.registry.overview.OverviewPart.OverviewItem;
import lv.atbalsts.registry.overview.OverviewPart.OverviewItemKind;
import lv.atbalsts.registry.rules.RegisterDateRules;

/**
 * Places that a municipality buys of a provider; guards that both parties have given their word.
 */
@Entity
class CooperationAgreement implements Identified {

  @Id private UUID id;
  private UUID capacityId;
  private UUID registrationId;
  private String provider;
  private String municipality;
  @Embedded private AgreementTerms terms;

  @Enumerated(EnumType.STRING)
  private AgreementStatus status;

  @Enumerated(EnumType.STRING)
  private AgreementParty enteredBy;

  private String reason;

  @Embedded
  @AttributeOverride(name = "to", column = @Column(name = "amendment_last_day"))
  @AttributeOverride(name = "places", column = @Column(name = "amendment_places"))
  @AttributeOverride(name = "price", column = @Column(name = "amendment_price"))
  @AttributeOverride(name = "reason", column = @Column(name = "amendment_reason"))
  private AgreementAmendment amendment;

  @Enumerated(EnumType.STRING)
  private AgreementParty amendmentBy;

  @Version private int version;

  protected CooperationAgreement() {}

  CooperationAgreement(
      OfferedPlaces places, String buyer, AgreementTerms terms, AgreementParty enteredBy) {
    terms.check("/terms");
    this.id = Ids.next();
    this.capacityId = places.capacityId();
    this.registrationId = places.registrationId();
    this.provider = places.provider();
    this.municipality = buyer;
    this.terms = terms;
    this.status = AgreementStatus.PROPOSED;
    this.enteredBy = enteredBy;
  }

  /** The other party's word: from now on it holds. */
  void confirm(AgreementParty by) {
    if (status != AgreementStatus.PROPOSED) {
      throw Refusals.illegalMove(status, AgreementStatus.IN_FORCE, status.successors());
    }
    requireOther(by, enteredBy);
    status = status.become(AgreementStatus.IN_FORCE);
  }

  /** The other party does not want it, or who has entered it takes it back. */
  void decline(String why) {
    status = status.become(AgreementStatus.DECLINED);
    reason = why;
  }

  /** One party wants other terms; those before hold until the other has confirmed. */
  void amend(AgreementAmendment given, AgreementParty by) {
    requireConcluded();
    if (amendment != null && amendmentBy != by) {
      throw RegistryRefusal.AMENDMENT_IS_WAITING.with(amendmentBy);
    }
    terms.amended(given).check("");
    amendment = given;
    amendmentBy = by;
  }

  /** The other party's word on the amendment: it holds, and what had ended goes on. */
  void confirmAmendment(AgreementParty by) {
    requireAmendment();
    requireOther(by, amendmentBy);
    terms = terms.amended(amendment);
    reason = amendment.reason();
    status = AgreementStatus.IN_FORCE;
    dropAmendment();
  }

  /** It is not amended. */
  void declineAmendment(String why) {
    requireAmendment();
    reason = why;
    dropAmendment();
  }

  /** Either party ends it on a day; the day before the first says that it never held. */
  void end(EndWithReason given) {
    AgreementStatus next = status.become(AgreementStatus.ENDED);
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notBefore(errors, "/endedOn", given.endedOn(), terms.from().minusDays(1));
    if (terms.to() != null && given.endedOn().isAfter(terms.to())) {
      errors.add("/endedOn", RegistryRefusal.ENDS_EARLIER_ANYWAY, given.endedOn(), terms.to());
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    status = next;
    terms = terms.to(given.endedOn());
    reason = given.reason();
    dropAmendment();
  }

  private void requireConcluded() {
    if (status == AgreementStatus.PROPOSED || status == AgreementStatus.DECLINED) {
      status.become(AgreementStatus.ENDED);
    }
  }

  private void requireAmendment() {
    if (amendment == null) {
      throw RegistryRefusal.NO_AMENDMENT_IS_WAITING.with();
    }
  }

  private static void requireOther(AgreementParty by, AgreementParty proposed) {
    if (by == proposed) {
      throw RegistryRefusal.OTHER_PARTY_CONFIRMS.with(proposed);
    }
  }

  private void dropAmendment() {
    amendment = null;
    amendmentBy = null;
  }

  /** What it holds of the places; nothing before both have confirmed, or where it never held. */
  Optional<PlaceHold> hold() {
    boolean concluded = status == AgreementStatus.IN_FORCE || status == AgreementStatus.ENDED;
    return concluded && (terms.to() == null || !terms.to().isBefore(terms.from()))
        ? Optional.of(
            new PlaceHold(
                id,
                municipality,
                PlaceHold.Kind.AGREED,
                terms.places(),
                terms.from(),
                terms.to(),
                null))
        : Optional.empty();
  }

  /** The status on a day, by its last day too. */
  AgreementStatus statusOn(LocalDate day) {
    return status == AgreementStatus.IN_FORCE && terms.to() != null && day.isAfter(terms.to())
        ? AgreementStatus.ENDED
        : status;
  }

  /** Whose word it waits for, and when it ends. */
  Stream<OverviewItem> waits(LocalDate today, LocalDate until) {
    AgreementParty proposed = status == AgreementStatus.PROPOSED ? enteredBy : amendmentBy;
    Stream<OverviewItem> word =
        Stream.ofNullable(proposed)
            .map(
                by ->
                    new OverviewItem(
                        by == AgreementParty.BUYER
                            ? OverviewItemKind.AGREEMENT_TO_CONFIRM
                            : OverviewItemKind.AGREEMENT_UNCONFIRMED,
                        id,
                        null));
    return statusOn(today) == AgreementStatus.IN_FORCE
        ? Stream.concat(
            word, OverviewPart.by(until, OverviewItemKind.AGREEMENT_ENDING, id, terms.to()))
        : word;
  }

  AgreementChanged changed() {
    return new AgreementChanged(
        id,
        capacityId,
        registrationId,
        provider,
        municipality,
        terms,
        status,
        enteredBy,
        amendment,
        amendmentBy,
        reason);
  }

  AgreementView view() {
    return new AgreementView(
        id,
        capacityId,
        registrationId,
        provider,
        municipality,
        terms,
        status,
        enteredBy,
        amendment,
        amendmentBy,
        reason,
        version);
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID registrationId() {
    return registrationId;
  }

  AgreementTerms terms() {
    return terms;
  }
}
