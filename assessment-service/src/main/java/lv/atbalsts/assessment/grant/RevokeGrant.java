package lv.atbalsts.assessment.grant;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.assessment.classifier.Known;
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
        @Known("grant-revocation-reasons")
        @Schema(
            description =
                "DECISION_ANNULLED, NO_LONGER_ELIGIBLE or DECLINED; GET /classifiers/grant-revocation-reasons lists them",
            examples = "DECISION_ANNULLED")
        String reason) {}
