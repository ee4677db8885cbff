package lv.atbalsts.funding.claim;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim for all services of some reports. */
@Schema(description = "A claim for the services of one or more reports of a project.")
public record DraftClaim(
    @NotNull @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @NotNull
        @Size(min = 1, max = 200)
        @Schema(description = "The reports whose services are claimed, all their lines.")
        List<@NotNull UUID> reportIds,
    @NotNull @Schema(description = "First day claimed for.", examples = "2021-03-01")
        LocalDate periodFrom,
    @NotNull @Schema(description = "Last day claimed for.", examples = "2021-03-31")
        LocalDate periodTo) {}
