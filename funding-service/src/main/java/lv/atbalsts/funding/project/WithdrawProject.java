package lv.atbalsts.funding.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A beneficiary takes its project back. */
public record WithdrawProject(
    @NotNull @Schema(description = "The day it was withdrawn.", examples = "2019-03-12")
        LocalDate withdrawnOn,
    @NotBlank
        @Schema(description = "Why.", examples = "The municipality will not build the places.")
        String reason) {}
