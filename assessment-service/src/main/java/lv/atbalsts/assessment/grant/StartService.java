package lv.atbalsts.assessment.grant;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which a service started. */
@Schema(description = "the day on which a service started")
record StartService(
    @NotNull @Schema(description = "not in the future", examples = "2019-07-01")
        LocalDate startedOn) {}
