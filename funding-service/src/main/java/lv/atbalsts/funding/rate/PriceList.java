package lv.atbalsts.funding.rate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import lv.atbalsts.funding.upstream.assessment.DayCaps.DayCap;
import lv.atbalsts.kit.values.Money;

/** The rates and caps of some services on every day. */
public final class PriceList {

  private final Map<List<String>, NavigableMap<LocalDate, Money>> rates = new HashMap<>();
  private final Collection<DayCap> caps;

  PriceList(Collection<UnitRate> published, Collection<DayCap> caps) {
    published.stream().map(UnitRate::terms).forEach(this::add);
    this.caps = caps;
  }

  private void add(RateTerms rate) {
    rates
        .computeIfAbsent(
            List.of(rate.serviceType(), rate.targetGroup(), rate.unit()), key -> new TreeMap<>())
        .put(rate.validFrom(), rate.amount());
  }

  /** Euro for one unit on the service date; null where no rate is in force (FUN-05). */
  public Money rate(String serviceType, String targetGroup, String unit, LocalDate day) {
    NavigableMap<LocalDate, Money> versions = rates.get(List.of(serviceType, targetGroup, unit));
    Map.Entry<LocalDate, Money> version = versions == null ? null : versions.floorEntry(day);
    return version == null ? null : version.getValue();
  }

  /** The rates that take the place of another after the first day and up to the last. */
  public List<RateChange> changes(LocalDate first, LocalDate last) {
    return rates.entrySet().stream()
        .flatMap(
            kind ->
                kind.getValue().subMap(first, false, last, true).entrySet().stream()
                    .filter(next -> kind.getValue().lowerKey(next.getKey()) != null)
                    .map(
                        next ->
                            new RateChange(
                                kind.getKey().getFirst(),
                                kind.getKey().get(1),
                                next.getKey(),
                                kind.getValue().lowerEntry(next.getKey()).getValue(),
                                next.getValue())))
        .sorted(Comparator.comparing(RateChange::from).thenComparing(RateChange::serviceType))
        .toList();
  }

  /** From a day on a service costs otherwise. */
  public record RateChange(
      String serviceType, String targetGroup, LocalDate from, Money before, Money after) {}

  /**
   * The most for one client and 24 hours on the service date; null where there is none (FUN-07).
   */
  public Money cap(String serviceType, LocalDate day) {
    return caps.stream()
        .filter(cap -> cap.serviceType().equals(serviceType) && cap.inForce(day))
        .map(DayCap::amount)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
