package lv.atbalsts.funding.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality joins a project. */
public record JoinPartner(
    @NotNull
        @Pattern(regexp = "[0-9]{7}")
        @Schema(description = "Territory code (ATVK).", examples = "0320200")
        String municipality,
    @NotNull @Schema(description = "The day it joined.", examples = "2015-09-01")
        LocalDate joinedOn) {}
