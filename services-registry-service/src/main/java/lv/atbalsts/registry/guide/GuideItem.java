package lv.atbalsts.registry.guide;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.guide.GuideEvents.GuideItemWritten;
import lv.atbalsts.registry.guide.GuideView.GuideItemView;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** One version of an item of the guides. */
@Entity
class GuideItem implements Identified {

  @Id private UUID id;
  private String itemKey;
  @Embedded private GuideItemTerms terms;
  @Version private int version;

  protected GuideItem() {}

  GuideItem(String itemKey, GuideItemTerms given, ServiceTypes serviceTypes) {
    check(given, serviceTypes);
    this.id = Ids.next();
    this.itemKey = itemKey;
    this.terms = given;
  }

  private static void check(GuideItemTerms given, ServiceTypes serviceTypes) {
    FieldErrors errors = new FieldErrors();
    if (given.serviceType() != null) {
      serviceTypes.check(errors, "/terms/serviceType", given.serviceType());
    }
    RegisterDateRules.notBefore(errors, "/terms/validTo", given.validTo(), given.validFrom());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  /** It holds until the day before the next version, which begins within its days. */
  GuideItem next(GuideItemTerms given, ServiceTypes serviceTypes) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notBefore(
        errors, "/terms/validFrom", given.validFrom(), terms.validFrom().plusDays(1));
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    GuideItem next = new GuideItem(itemKey, given, serviceTypes);
    LocalDate last = given.validFrom().minusDays(1);
    if (terms.validTo() == null || terms.validTo().isAfter(last)) {
      terms = terms.until(last);
    }
    return next;
  }

  /** Writes what should have been written, its days too. */
  void correct(GuideItemTerms given, ServiceTypes serviceTypes) {
    check(given, serviceTypes);
    terms = given;
  }

  GuideItemWritten written(String reason) {
    return new GuideItemWritten(id, itemKey, terms, reason);
  }

  GuideItemView view() {
    return new GuideItemView(id, itemKey, terms, version);
  }

  @Override
  public UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  String itemKey() {
    return itemKey;
  }

  GuideItemTerms terms() {
    return terms;
  }
}
