package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.reference.ServiceType;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.registration.OfferedService.Coordinate;

/** Says in conditions what the public looks for. */
@ApplicationScoped
class PublicSearch {

  private static final int MOST_WORDS = 10;
  private static final int FARTHEST_KM = 500;
  private static final int MOST_DAYS = 3660;
  private static final int MOST_PLACES = 1000;

  /** A little less than a degree of latitude has, so that none is left out. */
  private static final BigDecimal KM_OF_A_DEGREE = BigDecimal.valueOf(110);

  private static final Pattern POINT =
      Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,6})?),(-?\\d{1,3}(?:\\.\\d{1,6})?)");

  private static final String HAS_WORD = "cast(has_word(words, :word%1$d) as Boolean) = true";
  private static final String OR_NAMED = " or service.serviceType in :types%1$d";

  private static final String IS_NEAR =
      """
      service.address.coordinate.latitude between :south and :north
        and cast(distance_km(service.address.coordinate.latitude, service.address.coordinate.longitude,
          :latitude, :longitude) as Double) <= :km
      or service.address.coordinate.latitude is null and service.municipality in :middles
      """;

  /** How service-types.csv names the target groups. */
  private static final Map<String, String> PUBLISHED =
      Map.of(
          "ADULT_GRT", "adult GRT",
          "CHILD_FT", "child FT",
          "CHILD_OUT_OF_FAMILY_CARE", "child out-of-family care",
          "LEGAL_REPRESENTATIVE", "legal representative");

  private final ServiceTypes serviceTypes;
  private final Territories territories;
  private final Locations locations;
  private final FreePlacesRead freePlaces;

  PublicSearch(
      ServiceTypes serviceTypes,
      Territories territories,
      Locations locations,
      FreePlacesRead freePlaces) {
    this.serviceTypes = serviceTypes;
    this.territories = territories;
    this.locations = locations;
    this.freePlaces = freePlaces;
  }

  void narrow(Where where, SearchTerms wanted, LocalDate day) {
    words(where, wanted.q());
    where
        .among("service.serviceType", wanted.targetGroup(), this::typesOf)
        .among("service.clientAgeSex", wanted.age(), AgeGroup::words);
    if (wanted.region() != null) {
      where.and("service.municipality in :ofRegion", "ofRegion", codes(wanted.region(), day));
    }
    if (wanted.clientGroup() != null) {
      where.and(
          "cast(folded(array_to_string(service.clientGroups, '; ')) as String)"
              + " like cast(folded(:clientGroup) as String) escape '!'",
          "clientGroup",
          Registrations.pattern(wanted.clientGroup()));
    }
    near(where, wanted.near(), wanted.withinKm());
    if (wanted.freePlaces() != null) {
      requireWithin("free-places", wanted.freePlaces(), 1, MOST_PLACES);
      where.and("id in :free", "free", freePlaces.registrationsWith(wanted.freePlaces(), day));
    }
  }

  /** Each word is in the entry, or in the name of its service type. */
  private void words(Where where, String text) {
    if (text == null) {
      return;
    }
    List<String> words = SearchWords.beginnings(text);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      throw RegistryRefusal.NO_WORDS_TO_SEARCH
          .with(words.size(), MOST_WORDS)
          .with("parameter", "q");
    }
    for (int i = 0; i < words.size(); i++) {
      List<String> types = typesNamed(words.get(i));
      where.with("word" + i, words.get(i) + ":*");
      if (types.isEmpty()) {
        where.and(HAS_WORD.formatted(i));
      } else {
        where.and((HAS_WORD + OR_NAMED).formatted(i), "types" + i, types);
      }
    }
  }

  private List<String> typesNamed(String beginning) {
    return serviceTypes.all().stream()
        .filter(
            type ->
                Stream.concat(Stream.of(type.nameLv()), type.variants().stream())
                    .anyMatch(name -> SearchWords.begins(name, beginning)))
        .map(ServiceType::code)
        .toList();
  }

  /** The service types that a target group may have, as published; of some also its family. */
  private List<String> typesOf(String targetGroup) {
    return serviceTypes.all().stream()
        .filter(
            type ->
                type.recipients().stream()
                    .anyMatch(each -> names(each, PUBLISHED.get(targetGroup))))
        .map(ServiceType::code)
        .toList();
  }

  /** "child FT legal representatives or foster family" names two groups. */
  private static boolean names(String recipients, String group) {
    return recipients.equals(group)
        || group.equals("legal representative") && recipients.contains("legal representative");
  }

  /** Every code that on the day is, becomes or was a municipality of the region. */
  private List<String> codes(String region, LocalDate day) {
    return territories.on(day).stream()
        .filter(each -> each.region().equals(region))
        .flatMap(each -> territories.lineage(each.code()).stream())
        .distinct()
        .toList();
  }

  /** A number of days to come, which asks for what is due in them. */
  static void requireDays(String parameter, Integer days) {
    requireWithin(parameter, days, 0, MOST_DAYS);
  }

  private static void requireWithin(String parameter, int number, int least, int most) {
    if (number < least || number > most) {
      throw RegistryRefusal.NUMBER_OUT_OF_RANGE
          .with(parameter, number, least, most)
          .with("parameter", parameter);
    }
  }

  /** A point in Latvia, as it is asked for; nothing where none is. */
  static Optional<Coordinate> point(String near) {
    Matcher point = POINT.matcher(near == null ? "" : near);
    return point.matches()
        ? Optional.of(
                new Coordinate(new BigDecimal(point.group(1)), new BigDecimal(point.group(2))))
            .filter(Coordinate::liesInLatvia)
        : Optional.empty();
  }

  private void near(Where where, String near, Integer km) {
    if (near == null && km == null) {
      return;
    }
    Coordinate point = point(near).orElse(null);
    if (point == null || km == null || km < 1 || km > FARTHEST_KM) {
      throw RegistryRefusal.NOT_A_POINT_AND_A_DISTANCE
          .with(near == null ? "–" : near, km == null ? "–" : km, FARTHEST_KM)
          .with("parameter", point == null ? "near" : "within-km");
    }
    BigDecimal latitude = point.latitude();
    BigDecimal longitude = point.longitude();
    BigDecimal reach = BigDecimal.valueOf(km).divide(KM_OF_A_DEGREE, 6, RoundingMode.UP);
    where
        .and(IS_NEAR)
        .with("south", latitude.subtract(reach))
        .with("north", latitude.add(reach))
        .with("latitude", latitude)
        .with("longitude", longitude)
        .with("km", km.doubleValue())
        .with("middles", locations.within(km, latitude, longitude));
  }
}
