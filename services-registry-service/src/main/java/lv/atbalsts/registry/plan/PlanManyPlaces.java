package lv.atbalsts.registry.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lines to be added to a DI plan, all or none. */
@Schema(description = "Lines to be added to a DI plan, all or none")
public record PlanManyPlaces(
    @NotNull @Size(min = 1, max = 200) @Schema(description = "Lines, 1 to 200")
        List<@NotNull @Valid PlanPlaces> items) {}
