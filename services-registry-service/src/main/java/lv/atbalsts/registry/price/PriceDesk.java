package lv.atbalsts.registry.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.RegistryRequests.EndWithReason;
import lv.atbalsts.registry.RegistryRequests.WithReason;
import lv.atbalsts.registry.price.PriceRequests.CorrectPrice;
import lv.atbalsts.registry.price.PriceRequests.ListPrice;
import lv.atbalsts.registry.registration.OfferCorrection;
import lv.atbalsts.registry.registration.RegisteredOffer;
import lv.atbalsts.registry.registration.RegistrationDesk;

/** Use cases of price lists. */
@ApplicationScoped
class PriceDesk {

  private final Prices prices;
  private final RegistrationDesk registrations;
  private final RowScope scope;
  private final Outbox outbox;

  PriceDesk(Prices prices, RegistrationDesk registrations, RowScope scope, Outbox outbox) {
    this.prices = prices;
    this.registrations = registrations;
    this.scope = scope;
    this.outbox = outbox;
  }

  /** One price a day for a unit of a registration. */
  PriceView list(ListPrice given) {
    RegisteredOffer registration = registrations.offered(given.registrationId());
    scope.require(registration.provider());
    checkFirstDay(registration, given.terms());
    ListedPrice price = new ListedPrice(registration, given.terms());
    prices.persist(price);
    return written(price);
  }

  PriceView correct(UUID id, String ifMatch, CorrectPrice given) {
    ListedPrice price = own(id);
    Etag.require(ifMatch, price.version());
    if (!given.terms().from().equals(price.terms().from())) {
      checkFirstDay(registrations.offered(price.registrationId()), given.terms());
    }
    price.correct(given);
    return written(price);
  }

  PriceView end(UUID id, EndWithReason given) {
    ListedPrice price = own(id);
    price.end(given);
    return written(price);
  }

  PriceView annul(UUID id, WithReason given) {
    ListedPrice price = own(id);
    price.annul(given.reason());
    return written(price);
  }

  private static void checkFirstDay(RegisteredOffer registration, PriceTerms terms) {
    FieldErrors errors = new FieldErrors();
    registration.checkFirstDay(errors, "/terms/from", terms.from());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  private ListedPrice own(UUID id) {
    ListedPrice price = prices.locked(id);
    scope.require(price.provider());
    return price;
  }

  private PriceView written(ListedPrice price) {
    PriceTerms terms = price.terms();
    Duplicates.refuse(
        prices::flush,
        () ->
            RegistryRefusal.PRICES_OVERLAP.with(
                terms.unit(), terms.from(), terms.to() == null ? "…" : terms.to()));
    outbox.publish(price.changed());
    return price.view();
  }

  /** Names what a corrected registration would leave to begin outside of its days. */
  void fit(@Observes OfferCorrection correction) {
    correction.names("/prices", days -> prices.on(correction.registrationId(), days));
  }

  PriceView read(UUID id) {
    return prices.one(id).view();
  }

  Page<PriceView> search(UUID registrationId, String provider, LocalDate asOf, PageRequest page) {
    Where where = Where.all().equal("registrationId", registrationId).equal("provider", provider);
    if (asOf != null) {
      where.and(
          "annulled = false and terms.from <= :day and (terms.to is null or terms.to >= :day)",
          "day",
          asOf);
    }
    return prices.page(page, where).map(ListedPrice::view);
  }
}
