package lv.atbalsts.registry.price;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.RegistryRequests.EndWithReason;
import lv.atbalsts.registry.price.PriceEvents.PriceChanged;
import lv.atbalsts.registry.price.PriceRequests.CorrectPrice;
import lv.atbalsts.registry.registration.RegisteredOffer;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** What one unit of a registered service costs, from a day to a day. */
@Entity
class ListedPrice implements Identified {

  @Id private UUID id;
  private UUID registrationId;
  private String provider;
  @Embedded private PriceTerms terms;
  private boolean annulled;
  private String reason;
  @Version private int version;

  protected ListedPrice() {}

  ListedPrice(RegisteredOffer registration, PriceTerms terms) {
    terms.check("/terms");
    this.id = Ids.next();
    this.registrationId = registration.id();
    this.provider = registration.provider();
    this.terms = terms;
  }

  /** As it should have been written. */
  void correct(CorrectPrice given) {
    requireStanding();
    given.terms().check("/terms");
    terms = given.terms();
    reason = given.reason();
  }

  /** It does not hold after a day, which is earlier than was written. */
  void end(EndWithReason given) {
    requireStanding();
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notBefore(errors, "/endedOn", given.endedOn(), terms.from());
    if (terms.to() != null && given.endedOn().isAfter(terms.to())) {
      errors.add("/endedOn", RegistryRefusal.ENDS_EARLIER_ANYWAY, given.endedOn(), terms.to());
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    terms = terms.to(given.endedOn());
    reason = given.reason();
  }

  /** It should not have been entered. */
  void annul(String why) {
    requireStanding();
    annulled = true;
    reason = why;
  }

  private void requireStanding() {
    if (annulled) {
      throw RegistryRefusal.PRICE_IS_ANNULLED.with();
    }
  }

  PriceChanged changed() {
    return new PriceChanged(id, registrationId, terms, annulled, reason);
  }

  @Override
  public UUID id() {
    return id;
  }

  PriceView view() {
    return new PriceView(id, registrationId, provider, terms, annulled, reason, version);
  }

  UUID registrationId() {
    return registrationId;
  }

  String provider() {
    return provider;
  }

  PriceTerms terms() {
    return terms;
  }

  int version() {
    return version;
  }
}
