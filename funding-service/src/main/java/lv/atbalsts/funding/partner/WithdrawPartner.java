package lv.atbalsts.funding.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partnership ends. */
public record WithdrawPartner(
    @NotNull @Schema(description = "From this day it is no partner.", examples = "2019-03-12")
        LocalDate withdrewOn,
    @Schema(
            description =
                "Last day on which the region still sees deliveries and claims of the time before;"
                    + " without it as long as is configured, never longer.",
            examples = "2019-05-31")
        LocalDate accountingUntil,
    @NotBlank @Schema(description = "Why.", examples = "Council decision no. 14.") String reason) {}
