package lv.atbalsts.funding.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round as anyone may read it. */
public record RoundView(
    @Schema(description = "The round's id.") UUID id,
    @Schema(description = "The measure's code.", examples = "9.2.2.3") String measure,
    @JsonUnwrapped RoundTerms terms,
    @Schema(description = "What the latest contracts of its projects are together.")
        Money contracted) {}
