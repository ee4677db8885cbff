package lv.atbalsts.registry.hsds;

import static lv.atbalsts.registry.hsds.HsdsTaxonomies.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.reference.Territory;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsAddress;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsAttribute;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsIdentifier;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsLocation;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsOrganization;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsPhone;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsService;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsServiceArea;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsServiceAtLocation;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsTaxonomyTerm;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsUrl;
import lv.atbalsts.registry.provider.ProviderTerms;
import lv.atbalsts.registry.provider.ProviderView;
import lv.atbalsts.registry.registration.Locations;
import lv.atbalsts.registry.registration.PublishedEntry;
import lv.atbalsts.registry.registration.ServiceLocation;

/**
 * Says an entry of the register in the specification's words. In a list a record has what is one to
 * one with it; asked for alone, also what it has many of.
 */
@ApplicationScoped
class HsdsServices {

  private static final Pattern POSTAL_CODE = Pattern.compile("LV-\\d{4}");

  /** A host with a dot, of the web and of nothing else. */
  private static final Pattern WEB_PAGE =
      Pattern.compile(
          "(?i)(?:(?<scheme>https?)://)?(?<host>[^/?#:@\\s]+\\.[^/?#:@\\s]+)(?<rest>(?::\\d{1,5})?(?:[/?#].*)?)");

  private static final Pattern NO_POPULATED_PLACE =
      Pattern.compile("(?iu)\\d|\\b(novads|nov\\.?|pagasts|pag\\.?)$");
  private static final String PHYSICAL = "physical";

  private final HsdsTaxonomies taxonomies;
  private final Territories territories;
  private final Locations locations;

  HsdsServices(HsdsTaxonomies taxonomies, Territories territories, Locations locations) {
    this.taxonomies = taxonomies;
    this.territories = territories;
    this.locations = locations;
  }

  /** As it stands in a list. */
  HsdsService listed(PublishedEntry entry, UUID organization, boolean holds) {
    return service(entry, organization, holds, false);
  }

  /** With all that belongs to it. */
  HsdsService whole(PublishedEntry entry, UUID organization, boolean holds) {
    return service(entry, organization, holds, true);
  }

  private HsdsService service(
      PublishedEntry entry, UUID organization, boolean holds, boolean isWhole) {
    List<String> pages = entry.webPages().stream().flatMap(HsdsServices::uri).toList();
    Optional<HsdsTaxonomyTerm> term = taxonomies.termOf(entry.serviceType());
    return new HsdsService(
        entry.id(),
        organization,
        term.map(HsdsTaxonomyTerm::name).orElse(entry.serviceType()),
        "%s; vietu skaits: %d".formatted(entry.form(), entry.plannedClients()),
        pages.isEmpty() ? null : pages.getFirst(),
        isWhole ? pages.stream().skip(1).map(page -> url(entry, page)).toList() : null,
        entry.emails().isEmpty() ? null : entry.emails().getFirst(),
        holds ? "active" : "inactive",
        entry.clientAgeSex() + "; " + String.join("; ", entry.clientGroups()),
        "Reģistra Nr. %s%s"
            .formatted(
                entry.registerNumber(), entry.validTo() == null ? "" : ", līdz " + entry.validTo()),
        isWhole ? entry.phones().stream().map(number -> phone(entry, number)).toList() : null,
        isWhole && entry.address() == null
            ? entry.serviceArea().stream().map(code -> area(entry, code)).toList()
            : null,
        isWhole && entry.address() != null
            ? List.of(
                new HsdsServiceAtLocation(
                    entry.id(), entry.id(), locationId(entry), location(entry), null))
            : null,
        isWhole ? organization(entry, organization) : null,
        isWhole ? term.map(each -> List.of(attribute(entry, each))).orElse(List.of()) : null);
  }

  /** A service at its location; only of an entry that has an address. */
  HsdsServiceAtLocation atLocation(PublishedEntry entry, UUID organization, boolean holds) {
    return new HsdsServiceAtLocation(
        entry.id(),
        entry.id(),
        locationId(entry),
        location(entry),
        listed(entry, organization, holds));
  }

  HsdsOrganization organization(ProviderView provider, List<HsdsService> services) {
    ProviderTerms terms = provider.terms();
    HsdsIdentifier number =
        new HsdsIdentifier(
            id("identifier", terms.registrationNumber()),
            provider.id(),
            "Reģistrācijas numurs (Uzņēmumu reģistrs)",
            terms.registrationNumber());
    return new HsdsOrganization(
        provider.id(),
        terms.name(),
        description(terms.legalStatus(), terms.registrationNumber()),
        terms.legalStatus(),
        services == null ? null : List.of(number),
        services);
  }

  private static HsdsOrganization organization(PublishedEntry entry, UUID organization) {
    return new HsdsOrganization(
        organization,
        entry.providerName(),
        description(entry.legalStatus(), entry.provider()),
        entry.legalStatus(),
        null,
        null);
  }

  private static String description(String legalStatus, String registrationNumber) {
    return "%s, reģistrācijas Nr. %s".formatted(legalStatus, registrationNumber);
  }

  private static UUID locationId(PublishedEntry entry) {
    return id("location", entry.addressCode());
  }

  private HsdsLocation location(PublishedEntry entry) {
    Optional<ServiceLocation> point = locations.of(entry);
    UUID id = locationId(entry);
    return new HsdsLocation(
        id,
        PHYSICAL,
        entry.address(),
        point.map(HsdsServices::precision).orElse(null),
        point.map(ServiceLocation::latitude).orElse(null),
        point.map(ServiceLocation::longitude).orElse(null),
        entry.addressCode(),
        "VZD kods",
        List.of(address(entry, id)));
  }

  private HsdsAddress address(PublishedEntry entry, UUID location) {
    Optional<Territory> municipality = territories.find(entry.municipality());
    String name = name(entry.municipality());
    Matcher postalCode = POSTAL_CODE.matcher(entry.address());
    return new HsdsAddress(
        id("address", entry.addressCode()),
        location,
        entry.address(),
        populatedPlace(entry.address()).orElse(name),
        municipality.map(Territory::region).orElse(null),
        name,
        postalCode.find() ? postalCode.group() : "",
        "LV",
        PHYSICAL);
  }

  private static String precision(ServiceLocation point) {
    return switch (point.locationSource()) {
      case ADDRESS -> "adreses koordinātas";
      case MUNICIPALITY -> "pašvaldības vidus: adreses koordinātas nav zināmas";
    };
  }

  /**
   * The town or village: an address begins with the street or house and names the municipality, the
   * parish and the postal code after it.
   */
  private static Optional<String> populatedPlace(String address) {
    return Stream.of(address.split(","))
        .skip(1)
        .map(String::strip)
        .filter(part -> !part.isEmpty() && !NO_POPULATED_PLACE.matcher(part).find())
        .reduce((first, last) -> last);
  }

  private HsdsServiceArea area(PublishedEntry entry, String municipality) {
    return new HsdsServiceArea(
        id("area", entry.id() + "/" + municipality),
        entry.id(),
        name(municipality),
        "ATVK " + municipality);
  }

  private String name(String municipality) {
    return territories.find(municipality).map(Territory::name).orElse(municipality);
  }

  private static HsdsPhone phone(PublishedEntry entry, String number) {
    return new HsdsPhone(id("phone", entry.id() + "/" + number), entry.id(), number);
  }

  private static HsdsUrl url(PublishedEntry entry, String page) {
    return new HsdsUrl(id("url", entry.id() + "/" + page), page, entry.id());
  }

  private static HsdsAttribute attribute(PublishedEntry entry, HsdsTaxonomyTerm term) {
    return new HsdsAttribute(id("attribute", entry.id()), entry.id(), "service", term.id(), term);
  }

  /** A web page as a URI; people leave the beginning out. What is none is left out. */
  private static Stream<String> uri(String page) {
    Matcher parts = WEB_PAGE.matcher(page.strip());
    if (!parts.matches()) {
      return Stream.empty();
    }
    try {
      String scheme = parts.group("scheme") == null ? "https" : parts.group("scheme");
      String host = IDN.toASCII(parts.group("host"));
      return Stream.of(new URI(scheme + "://" + host + parts.group("rest")).toASCIIString());
    } catch (URISyntaxException | IllegalArgumentException none) {
      return Stream.empty();
    }
  }
}
