package lv.atbalsts.registry.institution;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The closure of a branch. */
@Schema(description = "The closure of a branch")
public record CloseBranch(
    @NotNull @Schema(description = "Day it was closed", examples = "2021-12-31")
        LocalDate closedOn) {}
