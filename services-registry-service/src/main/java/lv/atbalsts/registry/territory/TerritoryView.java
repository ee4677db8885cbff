package lv.atbalsts.registry.territory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.reference.Territory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A municipality: what it was made of, what it became, what it is on a day")
public record TerritoryView(
    @JsonUnwrapped Territory territory,
    @Schema(description = "What it became part of, the main part first") List<Territory> became,
    @Schema(description = "What it was made of, or took in") List<Territory> predecessors,
    @Schema(description = "The day asked for", examples = "2021-06-30") LocalDate asOf,
    @Schema(
            description =
                "What this municipality is on that day: itself, its successors or its"
                    + " predecessors, over every reform")
        List<Territory> onThatDay) {

  static TerritoryView of(Territory territory, Territories all, LocalDate day) {
    return new TerritoryView(
        territory,
        found(all, territory.successors()),
        all.on(null).stream().filter(each -> each.successors().contains(territory.code())).toList(),
        day,
        found(all, all.codesOn(territory.code(), day)));
  }

  private static List<Territory> found(Territories all, List<String> codes) {
    return codes.stream().map(code -> all.find(code).orElseThrow()).toList();
  }
}
