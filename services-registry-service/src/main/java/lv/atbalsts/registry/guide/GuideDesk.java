package lv.atbalsts.registry.guide;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.ServiceType;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.guide.GuideRequests.AddGuideItem;
import lv.atbalsts.registry.guide.GuideRequests.WriteGuideItem;

/** Use cases of the guides. */
@ApplicationScoped
public class GuideDesk {

  private static final List<String> KINDS =
      Arrays.stream(ApplicantKind.values()).map(Enum::name).toList();

  private final GuideItems items;
  private final ServiceTypes serviceTypes;
  private final Outbox outbox;
  private final Clock clock;

  GuideDesk(GuideItems items, ServiceTypes serviceTypes, Outbox outbox, Clock clock) {
    this.items = items;
    this.serviceTypes = serviceTypes;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The documents that the guide of a day asks for. */
  public List<GuideItemTerms> documents(String serviceType, ApplicantKind kind, LocalDate day) {
    return items.of(serviceType, kind, day).stream()
        .map(GuideItem::terms)
        .filter(each -> each.documentKind() != null)
        .toList();
  }

  /**
   * The guide for a service type and a kind of applicant, as of a day, today where none is given.
   */
  GuideView guide(String serviceType, String kind, LocalDate asOf) {
    ServiceType type =
        serviceTypes
            .find(ServiceTypes.canonical(serviceType))
            .orElseThrow(() -> noGuide("serviceType", serviceType, serviceTypes.codes()));
    ApplicantKind applicant =
        Arrays.stream(ApplicantKind.values())
            .filter(each -> each.name().equals(kind))
            .findFirst()
            .orElseThrow(() -> noGuide("applicantKind", kind, KINDS));
    LocalDate day = asOf == null ? today() : asOf;
    return GuideView.of(type, applicant, day, items.of(type.code(), applicant, day));
  }

  private static Refusal noGuide(String what, String written, Collection<String> known) {
    return Refusals.notInList(what, written, known).status(404).with("parameter", what);
  }

  List<ServiceType> serviceTypes() {
    return serviceTypes.all();
  }

  Page<GuideItem> list(String itemKey, LocalDate asOf, PageRequest page) {
    Where where = Where.all().equal("itemKey", itemKey);
    if (asOf != null) {
      where.and(
          "terms.validFrom <= :day and (terms.validTo is null or terms.validTo >= :day)",
          "day",
          asOf);
    }
    return items.page(page, where);
  }

  GuideItem read(UUID id) {
    return items.one(id);
  }

  GuideItem add(AddGuideItem given) {
    return written(new GuideItem(given.itemKey(), given.terms(), serviceTypes), null);
  }

  /** The next version; the one before holds until the day before it. */
  GuideItem next(UUID id, WriteGuideItem given) {
    GuideItem before = items.locked(id);
    GuideItem next = before.next(given.terms(), serviceTypes);
    items.flush();
    outbox.publish(before.written(given.reason()));
    return written(next, given.reason());
  }

  GuideItem correct(UUID id, String ifMatch, WriteGuideItem given) {
    GuideItem item = items.locked(id);
    Etag.require(ifMatch, item.version());
    item.correct(given.terms(), serviceTypes);
    return written(item, given.reason());
  }

  /** Of two versions of one item no day is both's. */
  private GuideItem written(GuideItem item, String reason) {
    Duplicates.refuse(
        () -> items.persistAndFlush(item),
        () -> RegistryRefusal.ANOTHER_VERSION_HOLDS.with(item.itemKey()));
    outbox.publish(item.written(reason));
    return item;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
