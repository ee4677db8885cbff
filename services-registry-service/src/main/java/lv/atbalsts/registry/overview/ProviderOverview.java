package lv.atbalsts.registry.overview;

import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.registry.overview.OverviewPart.OverviewItem;
import lv.atbalsts.registry.overview.OverviewPart.StatusCount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a provider has in the register; nobody who is placed is named")
record ProviderOverview(
    @Schema(description = "The provider's registration number", examples = "90000054572")
        String provider,
    @Schema(description = "Today", examples = "2026-05-01") LocalDate asOf,
    @Schema(description = "Up to this day is told what runs out", examples = "2026-07-30")
        LocalDate until,
    @Schema(description = "How much of what there is, by status; what there is none of is left out")
        List<StatusCount> counts,
    @Schema(description = "What runs out or waits, the earliest day first, then what has no day")
        List<OverviewItem> items) {}
