package lv.atbalsts.registry.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lv.atbalsts.kit.reference.ServiceType;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.reference.Territory;
import lv.atbalsts.kit.values.Reference;

/** What the names in the published file mean: service types, and the municipality of an address. */
@ApplicationScoped
class PublishedNames {

  private static final String OTHER = "OTHER";

  private final Map<String, Set<String>> types = new HashMap<>();
  private final ServiceTypes serviceTypes;
  private final Territories territories;

  PublishedNames(ServiceTypes serviceTypes, Territories territories) {
    this.serviceTypes = serviceTypes;
    this.territories = territories;
    serviceTypes.all().forEach(this::add);
  }

  private void add(ServiceType type) {
    if (type.code().equals(OTHER)) {
      return;
    }
    Stream.concat(Stream.of(type.nameLv()), type.variants().stream())
        .forEach(name -> add(name, type.code()));
  }

  /** A variant may have a note in brackets after it, which is no part of the name. */
  private void add(String name, String code) {
    for (String form : List.of(name, name.replaceFirst("\\s*\\([^)]*\\)$", ""))) {
      types.computeIfAbsent(Reference.key(form), key -> new LinkedHashSet<>()).add(code);
    }
  }

  /**
   * The codes that a service name stands for: one where it is clear, none where it is not known.
   * What begins with "cits:" or "citi:" and is not known otherwise is another service.
   */
  Set<String> typesNamed(String name) {
    Set<String> known = types.getOrDefault(Reference.key(name), Set.of());
    return known.isEmpty() && name.strip().matches("(?iu)cit[si]\\s*:.*") ? Set.of(OTHER) : known;
  }

  /** All names a service may have here, for whoever looks for the nearest. */
  List<String> serviceNames() {
    return serviceTypes.all().stream().map(ServiceType::nameLv).toList();
  }

  /**
   * The municipalities of a day that an address names, by a present or a former name: one where it
   * is clear.
   */
  Set<String> municipalitiesIn(String address, LocalDate day) {
    List<String> parts =
        Arrays.stream(address.split(","))
            .map(part -> part.strip().replaceFirst("(?iu)\\bnov\\.?$", "novads"))
            .map(Reference::key)
            .toList();
    Set<String> present = named(territories.on(day), parts, day);
    return present.isEmpty() ? named(territories.on(null), parts, day) : present;
  }

  private Set<String> named(List<Territory> among, List<String> parts, LocalDate day) {
    Set<String> codes = new LinkedHashSet<>();
    among.stream()
        .filter(each -> parts.contains(Reference.key(each.name())))
        .forEach(each -> codes.addAll(territories.codesOn(each.code(), day)));
    return codes;
  }
}
