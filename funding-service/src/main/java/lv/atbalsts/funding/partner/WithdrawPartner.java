package lv.atbalsts.funding.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality leaves a project. */
public record WithdrawPartner(
    @NotNull @Schema(description = "From this day it is no partner.", examples = "2019-03-12")
        LocalDate withdrewOn,
    @NotBlank @Schema(description = "Why.", examples = "Council decision no. 14.") String reason) {}
