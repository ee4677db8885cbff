package lv.atbalsts.assessment.needs.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a methodology (sadaļa). */
@Schema(description = "a part of a methodology")
public record Section(
    @NotNull
        @Pattern(regexp = Item.CODE)
        @Schema(description = "its code, among those of the items too", examples = "A")
        String code,
    @NotNull @Valid @Schema(description = "its title") Words title,
    @NotEmpty @Size(max = 200) @Schema(description = "the items, in the order asked")
        List<@NotNull @Valid Item> items) {}
