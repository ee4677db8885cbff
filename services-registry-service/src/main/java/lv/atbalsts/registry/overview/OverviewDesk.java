package lv.atbalsts.registry.overview;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.registry.overview.OverviewPart.OverviewItem;
import lv.atbalsts.registry.provider.ProviderDesk;

/** Puts the subjects' parts together. */
@ApplicationScoped
class OverviewDesk {

  /** So long before it runs out a thing is told of. */
  private static final int DAYS_AHEAD = 90;

  private static final Comparator<OverviewItem> EARLIEST_FIRST =
      Comparator.comparing(
              OverviewItem::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(OverviewItem::id)
          .thenComparing(OverviewItem::kind);

  private final ProviderDesk providers;
  private final List<OverviewSource> sources;
  private final RowScope scope;
  private final Clock clock;

  OverviewDesk(
      ProviderDesk providers, @All List<OverviewSource> sources, RowScope scope, Clock clock) {
    this.providers = providers;
    this.sources = sources;
    this.scope = scope;
    this.clock = clock;
  }

  ProviderOverview read(UUID providerId) {
    String provider = providers.view(providerId).terms().registrationNumber();
    scope.require(provider);
    LocalDate today = LocalDate.now(clock);
    LocalDate until = today.plusDays(DAYS_AHEAD);
    List<OverviewPart> parts =
        sources.stream().map(each -> each.of(provider, today, until)).toList();
    return new ProviderOverview(
        provider,
        today,
        until,
        parts.stream()
            .flatMap(part -> part.counts().stream())
            .sorted(Comparator.comparing(OverviewPart.StatusCount::of))
            .toList(),
        parts.stream().flatMap(part -> part.items().stream()).sorted(EARLIEST_FIRST).toList());
  }
}
