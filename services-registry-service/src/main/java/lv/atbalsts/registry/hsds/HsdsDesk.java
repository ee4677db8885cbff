package lv.atbalsts.registry.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsOrganization;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsService;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsServiceAtLocation;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsTaxonomy;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsTaxonomyTerm;
import lv.atbalsts.registry.provider.ProviderDesk;
import lv.atbalsts.registry.provider.ProviderView;
import lv.atbalsts.registry.registration.PublishedEntry;
import lv.atbalsts.registry.registration.PublishedRegister;
import lv.atbalsts.registry.registration.PublishedRegister.PublishedFilter;

/** What is read in the specification's form: lists have what is given today. */
@ApplicationScoped
class HsdsDesk {

  /** No provider has so many services that a list of them would be too long. */
  private static final int OF_ONE_PROVIDER = 1_000;

  private final PublishedRegister register;
  private final ProviderDesk providers;
  private final HsdsServices services;
  private final HsdsTaxonomies taxonomies;
  private final Clock clock;

  HsdsDesk(
      PublishedRegister register,
      ProviderDesk providers,
      HsdsServices services,
      HsdsTaxonomies taxonomies,
      Clock clock) {
    this.register = register;
    this.providers = providers;
    this.services = services;
    this.taxonomies = taxonomies;
    this.clock = clock;
  }

  HsdsPage<HsdsService> services(HsdsFilter wanted, HsdsPageRequest page) {
    return page(wanted, false, page, (entry, org) -> services.listed(entry, org, true));
  }

  HsdsPage<HsdsServiceAtLocation> atLocations(HsdsFilter wanted, HsdsPageRequest page) {
    return page(wanted, true, page, (entry, org) -> services.atLocation(entry, org, true));
  }

  private <T> HsdsPage<T> page(
      HsdsFilter wanted,
      boolean withAddress,
      HsdsPageRequest page,
      BiFunction<PublishedEntry, UUID, T> view) {
    Optional<PublishedFilter> filter = filter(wanted, withAddress);
    if (filter.isEmpty()) {
      return HsdsPage.cut(List.of(), page);
    }
    List<PublishedEntry> entries = register.page(filter.get(), page.offset(), page.size());
    Map<String, UUID> organizations =
        providers.ids(entries.stream().map(PublishedEntry::provider).collect(Collectors.toSet()));
    return HsdsPage.of(
        register.count(filter.get()),
        page,
        entries.stream()
            .map(entry -> view.apply(entry, organizations.get(entry.provider())))
            .toList());
  }

  /** Nothing where a term or an organization is asked for that there is not. */
  private Optional<PublishedFilter> filter(HsdsFilter wanted, boolean withAddress) {
    Optional<String> type =
        taxonomies.terms().stream()
            .filter(term -> term.id().equals(wanted.taxonomyTermId()))
            .map(HsdsTaxonomyTerm::code)
            .findFirst();
    Optional<String> provider =
        wanted.organizationId() == null
            ? Optional.empty()
            : providers.find(wanted.organizationId()).map(HsdsDesk::number);
    boolean isKnown =
        (wanted.taxonomyTermId() == null || type.isPresent())
            && (wanted.organizationId() == null || provider.isPresent());
    return isKnown
        ? Optional.of(
            new PublishedFilter(today(), provider.orElse(null), type.orElse(null), withAddress))
        : Optional.empty();
  }

  HsdsService service(UUID id) {
    PublishedEntry entry = entry(id);
    return services.whole(entry, organizationOf(entry), register.holdsOn(id, today()));
  }

  HsdsServiceAtLocation atLocation(UUID id) {
    PublishedEntry entry = entry(id);
    if (entry.address() == null) {
      throw Refusals.notFound("service at a location");
    }
    return services.atLocation(entry, organizationOf(entry), register.holdsOn(id, today()));
  }

  private PublishedEntry entry(UUID id) {
    return register.find(id).orElseThrow(() -> Refusals.notFound("service"));
  }

  private UUID organizationOf(PublishedEntry entry) {
    return providers.ids(Set.of(entry.provider())).get(entry.provider());
  }

  HsdsPage<HsdsOrganization> organizations(HsdsPageRequest page) {
    return HsdsPage.of(
        providers.count(),
        page,
        providers.page(page.number() - 1, page.size()).stream()
            .map(provider -> services.organization(provider, null))
            .toList());
  }

  HsdsOrganization organization(UUID id) {
    ProviderView provider = providers.find(id).orElseThrow(() -> Refusals.notFound("organization"));
    PublishedFilter own = new PublishedFilter(today(), number(provider), null, false);
    return services.organization(
        provider,
        register.page(own, 0, OF_ONE_PROVIDER).stream()
            .map(entry -> services.listed(entry, id, true))
            .toList());
  }

  HsdsPage<HsdsTaxonomy> taxonomies(HsdsPageRequest page) {
    return HsdsPage.cut(taxonomies.taxonomies(), page);
  }

  HsdsTaxonomy taxonomy(UUID id) {
    return taxonomies.taxonomies().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusals.notFound("taxonomy"));
  }

  HsdsPage<HsdsTaxonomyTerm> terms(HsdsPageRequest page) {
    return HsdsPage.cut(taxonomies.terms(), page);
  }

  HsdsTaxonomyTerm term(UUID id) {
    return taxonomies.terms().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusals.notFound("taxonomy term"));
  }

  private static String number(ProviderView provider) {
    return provider.terms().registrationNumber();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
