package lv.atbalsts.assessment.grant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The municipality withdraws its decision. */
@Schema(description = "the municipality withdraws its decision")
record RevokeGrant(
    @NotNull
        @Schema(
            description = "the first day on which it is granted no more, not in the future",
            examples = "2020-03-01")
        LocalDate revokedOn,
    @NotNull
        @Pattern(regexp = "[A-Z_]{3,40}")
        @Schema(
            description = "DECISION_ANNULLED, NO_LONGER_ELIGIBLE or DECLINED; the list is open",
            examples = "DECISION_ANNULLED")
        String reason) {}
