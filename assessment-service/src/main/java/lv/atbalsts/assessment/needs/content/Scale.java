package lv.atbalsts.assessment.needs.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sum of items (skala), which a table may turn into points. */
@Schema(description = "a sum of items, which a table may turn into points")
public record Scale(
    @NotNull
        @Pattern(regexp = Item.CODE)
        @Schema(description = "its code", examples = "HOME_LIVING")
        String code,
    @NotNull @Valid @Schema(description = "its title") Words title,
    @NotEmpty @Size(max = 500) @Schema(description = "what is summed")
        List<@NotNull @Valid Weighted> items,
    @NotNull
        @Size(max = 500)
        @Schema(description = "points for the sum, lowest first; empty: the sum itself")
        List<@NotNull @Valid Step> table) {}
