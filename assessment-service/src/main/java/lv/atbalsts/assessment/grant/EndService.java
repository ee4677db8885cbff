package lv.atbalsts.assessment.grant;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which a service ended. */
@Schema(description = "the day on which a service ended")
record EndService(
    @NotNull @Schema(description = "not in the future", examples = "2019-07-01")
        LocalDate endedOn) {}
