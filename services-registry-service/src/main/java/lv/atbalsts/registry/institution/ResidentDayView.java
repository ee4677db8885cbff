package lv.atbalsts.registry.institution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import lv.atbalsts.registry.institution.ResidentRequests.Movements;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which people moved into a branch or out of it, and how many live there since. */
@Schema(description = "A day on which people moved in or out, and how many live there since")
public record ResidentDayView(
    @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000009") UUID id,
    @Schema(description = "Branch", examples = "019a0000-0000-7000-8000-000000000005")
        UUID branchId,
    @Schema(description = "Target group", examples = "ADULT_GRT") ResidentGroup residentGroup,
    @Schema(description = "The day", examples = "2019-09-02") LocalDate movedOn,
    @JsonUnwrapped Movements movements,
    @Schema(description = "People of the group who live there since", examples = "41")
        int residents,
    long version)
    implements Versioned {}
