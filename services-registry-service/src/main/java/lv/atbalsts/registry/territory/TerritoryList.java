package lv.atbalsts.registry.territory;

import java.util.List;
import lv.atbalsts.kit.reference.Territory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Territories, all on one page. */
@Schema(description = "Territories, all on one page")
public record TerritoryList(@Schema(description = "Territories") List<Territory> items) {}
