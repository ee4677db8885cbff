package lv.atbalsts.assessment.client;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent is withdrawn. */
@Schema(description = "a consent is withdrawn")
record WithdrawConsent(
    @NotNull @Schema(description = "from this day on it does not hold", examples = "2021-06-30")
        LocalDate withdrawnOn) {}
