package lv.atbalsts.registry.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.RegistryRequests.EndWithReason;
import lv.atbalsts.registry.RegistryRequests.WithReason;
import lv.atbalsts.registry.agreement.AgreementRequests.AgreementSearch;
import lv.atbalsts.registry.agreement.AgreementRequests.ProposeAgreement;
import lv.atbalsts.registry.capacity.CapacityDesk;
import lv.atbalsts.registry.capacity.OfferedPlaces;
import lv.atbalsts.registry.registration.OfferCorrection;
import lv.atbalsts.registry.registration.RegistrationDesk;
import lv.atbalsts.registry.territory.OwnMunicipality;
import lv.atbalsts.registry.territory.OwnNumber;

/** Use cases of cooperation agreements. */
@ApplicationScoped
class AgreementDesk {

  private final Agreements agreements;
  private final CapacityDesk capacities;
  private final RegistrationDesk registrations;
  private final OwnMunicipality municipality;
  private final Territories territories;
  private final Callers callers;
  private final RowScope scope;
  private final OwnNumber ownNumber;
  private final Outbox outbox;
  private final Clock clock;

  AgreementDesk(
      Agreements agreements,
      CapacityDesk capacities,
      RegistrationDesk registrations,
      OwnMunicipality municipality,
      Territories territories,
      Callers callers,
      RowScope scope,
      OwnNumber ownNumber,
      Outbox outbox,
      Clock clock) {
    this.agreements = agreements;
    this.capacities = capacities;
    this.registrations = registrations;
    this.municipality = municipality;
    this.territories = territories;
    this.callers = callers;
    this.scope = scope;
    this.ownNumber = ownNumber;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** One party enters an agreement; nothing is held before the other's word. */
  AgreementView propose(ProposeAgreement given) {
    municipality.requireInForce();
    OfferedPlaces places = capacities.locked(given.capacityId());
    String buyer = buyer(given, places);
    CooperationAgreement agreement =
        new CooperationAgreement(places, buyer, given.terms(), party());
    registrations.requireHeld(places.registrationId(), given.terms().from(), given.terms().to());
    requireOffered(places, given.terms());
    Duplicates.refuse(
        () -> agreements.persistAndFlush(agreement),
        () -> RegistryRefusal.AGREEMENT_ALREADY_ENTERED.with(given.terms().agreementNumber()));
    return written(agreement);
  }

  /** A municipality buys for itself; a provider says who buys of it. */
  private String buyer(ProposeAgreement given, OfferedPlaces places) {
    Caller caller = callers.current();
    FieldErrors errors = new FieldErrors();
    String buyer = given.municipality();
    if (caller.is(Role.PROVIDER)) {
      scope.require(places.provider());
      territories.check(errors, "/municipality", buyer, given.terms().from());
    } else if (buyer == null) {
      buyer = caller.owner();
    } else {
      ownNumber.require("/municipality", buyer);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    return buyer;
  }

  /** The other party confirms: the places are held from now on, or refused with the day. */
  AgreementView confirm(UUID id) {
    return change(
        id,
        agreement -> {
          agreement.confirm(party());
          AgreementTerms terms = agreement.terms();
          registrations.requireHeld(agreement.registrationId(), terms.from(), terms.to());
        });
  }

  AgreementView decline(UUID id, WithReason given) {
    return change(id, agreement -> agreement.decline(given.reason()));
  }

  AgreementView amend(UUID id, AgreementAmendment given) {
    return change(
        id,
        (agreement, places) -> {
          AgreementTerms before = agreement.terms();
          AgreementTerms after = before.amended(given);
          agreement.amend(given, party());
          requireAddedHeld(agreement, before, after);
          requireOffered(places, after);
        });
  }

  /** Nobody's word makes more places than there are; who has taken them is asked when it holds. */
  private void requireOffered(OfferedPlaces places, AgreementTerms terms) {
    capacities.requireOffered(
        places, terms.places(), terms.from(), terms.to(), RegistryRefusal.AGREED_PLACES_NOT_THERE);
  }

  AgreementView confirmAmendment(UUID id) {
    return change(
        id,
        agreement -> {
          AgreementTerms before = agreement.terms();
          agreement.confirmAmendment(party());
          requireAddedHeld(agreement, before, agreement.terms());
        });
  }

  /** Days on which its registration does not hold are neither added, nor given more places. */
  private void requireAddedHeld(
      CooperationAgreement agreement, AgreementTerms before, AgreementTerms after) {
    UUID registration = agreement.registrationId();
    if (after.places() > before.places()) {
      registrations.requireHeld(registration, after.from(), after.to());
    } else {
      registrations.requireAddedHeld(
          registration, after.from(), after.to(), before.from(), before.to());
    }
  }

  AgreementView declineAmendment(UUID id, WithReason given) {
    return change(id, agreement -> agreement.declineAmendment(given.reason()));
  }

  AgreementView end(UUID id, EndWithReason given) {
    return change(id, agreement -> agreement.end(given));
  }

  private AgreementView change(UUID id, Consumer<CooperationAgreement> verb) {
    return change(id, (agreement, places) -> verb.accept(agreement));
  }

  private AgreementView change(UUID id, BiConsumer<CooperationAgreement, OfferedPlaces> verb) {
    return municipality.changes(
        own -> {
          OfferedPlaces places = capacities.locked(agreements.capacityOf(id, own));
          CooperationAgreement agreement = agreements.locked(id);
          verb.accept(agreement, places);
          agreements.flush();
          agreement
              .hold()
              .ifPresentOrElse(
                  hold -> capacities.hold(places, hold, RegistryRefusal.AGREED_PLACES_NOT_THERE),
                  () -> capacities.release(places, id));
          return written(agreement);
        });
  }

  private AgreementView written(CooperationAgreement agreement) {
    outbox.publish(agreement.changed());
    return agreement.view();
  }

  /** Names what a corrected registration would leave outside of its days, whoever agreed on it. */
  void fit(@Observes OfferCorrection correction) {
    LocalDate today = LocalDate.now(clock);
    correction.names(
        "/cooperation-agreements",
        days -> scope.beyond(() -> agreements.on(correction.registrationId(), days, today)));
  }

  private AgreementParty party() {
    return callers.current().is(Role.PROVIDER) ? AgreementParty.PROVIDER : AgreementParty.BUYER;
  }

  AgreementView read(UUID id) {
    return municipality.rows(
        own -> {
          agreements.capacityOf(id, own);
          return agreements.one(id).view();
        });
  }

  Page<AgreementView> search(AgreementSearch wanted, PageRequest page) {
    return municipality.rows(
        own -> agreements.search(wanted, own, page).map(CooperationAgreement::view));
  }
}
